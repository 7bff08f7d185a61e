using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Faults;

/// <summary>Represents a wrong response of a service.</summary>
/// <param name="Name">The name of the fault.</param>
/// <param name="Reply">Returns the response to a request, given the correct response and the address of another server.</param>
internal sealed record Fault(string Name, Func<FakeRequest, FakeReply, string, FakeReply> Reply)
{
    internal const string RedirectPath = "/redirected";

    private const int LargeBody = 100 << 20;
    private const int Deep = 100_000;

    /// <summary>Gets a value indicating whether only the first response is wrong.</summary>
    public bool IsOnce { get; init; }

    /// <summary>Gets a value indicating whether the response is unusual but valid.</summary>
    public bool IsHarmless { get; init; }

    public static IReadOnlyList<Fault> All { get; } =
    [
        .. Redirects(), .. Bodies(), .. Texts(), .. Statuses(), .. Connections(),
    ];

    public override string ToString() => Name;

    private static IEnumerable<Fault> Redirects()
    {
        foreach (var status in new[] { 301, 302, 303, 307, 308 })
        {
            yield return new($"{status} to another host", (_, _, other) => Redirect(status, other + RedirectPath));
            yield return new($"{status} to the same host", (_, _, _) => Redirect(status, RedirectPath));
        }

        yield return new("302 without a location", static (_, _, _) => new FakeReply(302, ""));
        yield return new("200 with a location", static (_, _, other) =>
            new FakeReply(200, "") { Header = $"Location: {other}{RedirectPath}" });
    }

    private static IEnumerable<Fault> Bodies()
    {
        yield return new("endless body", static (_, _, _) => Raw(Head(""), static () => new byte[65_536]));
        yield return new("endless chunks", static (_, _, _) => Raw(
            Head("Transfer-Encoding: chunked\r\n"), static () => Encoding.ASCII.GetBytes("8000\r\n" + new string(' ', 0x8000) + "\r\n")));
        yield return new("endless headers", static (_, _, _) => Raw("HTTP/1.1 200 OK\r\n", static () => "X-Header: value\r\n"u8.ToArray()));
        yield return new("endless header", static (_, _, _) => Raw("HTTP/1.1 200 OK\r\nX-Header: ", static () => new byte[1_000]));
        yield return new("endless 100 Continue", static (_, _, _) => Raw("", static () => "HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray()));
        yield return new("100 MB", static (_, _, _) => new FakeReply(200, new string('x', 1)) with
        {
            Write = static (stream, token) => WriteAsync(
                stream, Head($"Content-Length: {LargeBody}\r\n"), static () => new byte[65_536], LargeBody / 65_536, token),
        });
        yield return new("slow drip", static (_, _, _) => Drip(Head("Content-Length: 1000\r\n")));
        yield return new("slow header", static (_, _, _) => Drip("HTTP/1.1 200 OK\r\nX-Header: "));
        yield return new("gzip bomb", static (_, _, _) => Raw(
            Head($"Content-Encoding: gzip\r\nContent-Length: {_bomb.Length}\r\n"), static () => _bomb, 1));
        yield return new("compressed response", static (_, correct, _) => Raw(
            Head($"Content-Encoding: gzip\r\nContent-Length: {Compress(correct.Body).Length}\r\n"), () => Compress(correct.Body), 1));
        yield return new("empty body", static (_, _, _) => new FakeReply(200, ""));
        yield return new("shorter than its length", static (_, correct, _) =>
            Raw(Head("Content-Length: 9000\r\n"), () => Bytes(correct), 1));
        yield return new("negative length", static (_, correct, _) => Raw(Head("Content-Length: -1\r\n"), () => Bytes(correct), 1));
        yield return new("invalid chunk", static (_, correct, _) => Raw(
            Head("Transfer-Encoding: chunked\r\n"), () => [.. "zz\r\n"u8, .. Bytes(correct)], 1));
        yield return new("valid chunks", static (_, correct, _) => Raw(
            Head("Transfer-Encoding: chunked\r\n"),
            () => Encoding.UTF8.GetBytes($"{Bytes(correct).Length:x};x=y\r\n{correct.Body}\r\n0\r\n\r\n"),
            1))
        { IsHarmless = true };
        yield return new("without a length", static (_, correct, _) => Raw(Head(""), () => Bytes(correct), 1)) { IsHarmless = true };
    }

    private static IEnumerable<Fault> Texts()
    {
        yield return new("truncated text", static (_, correct, _) => correct with { Body = correct.Body[..(correct.Body.Length * 2 / 3)] });
        yield return new("wrong content type", static (_, correct, _) => correct with { ContentType = "image/png" }) { IsHarmless = true };
        yield return new("HTML page", static (request, _, _) => Html(200, request));
        yield return new("HTML error page", static (request, _, _) => Html(503, request));
        yield return new("denial that quotes the request", static (request, _, _) => FakeSts.Error(403, "AccessDenied", Quoted(request)));
        yield return new("error that quotes the request", static (request, _, _) => FakeSts.Error(400, "ValidationError", Quoted(request)));
        yield return new("error code that is a credential", static (_, _, _) => FakeSts.Error(400, Secrets.First, Secrets.Text));
        yield return new("JSON error that quotes the request", static (request, _, _) => new FakeReply(
            400,
            $$"""{"__type":"{{Secrets.First}}","Code":"{{Secrets.First}}","message":"{{Quoted(request)}}"}""",
            "application/json"));
        yield return new("JSON denial that quotes the request", static (request, _, _) =>
            new FakeReply(403, $$"""{"__type":"AccessDeniedException","message":"{{Quoted(request)}}"}""", "application/json"));
        yield return new("credentials in other elements", static (_, _, _) =>
            new FakeReply(200, $"<a b=\"{Secrets.Text}\">{Secrets.Text}</a>"));
        yield return new("text of credentials", static (_, _, _) => new FakeReply(200, Secrets.Text, "text/plain"));
        yield return new("external entity", static (_, _, other) =>
            new FakeReply(200, $"<!DOCTYPE a [<!ENTITY b SYSTEM \"{other}{RedirectPath}\">]><a>&b;</a>"));
        yield return new("deep XML", static (_, _, _) => new FakeReply(200, string.Concat(Enumerable.Repeat("<a>", Deep))));
        yield return new("deep JSON", static (_, _, _) => new FakeReply(200, new string('[', Deep)));
        yield return new("time of the year 9999", static (_, correct, _) => correct with { Date = DateTime.MaxValue });
        yield return new("expiration of the year 1", static (_, correct, _) =>
            correct with { Body = correct.Body.Replace("20", "00", StringComparison.Ordinal) });
    }

    private static IEnumerable<Fault> Statuses()
    {
        foreach (var status in new[] { 204, 304, 400, 401, 403, 404, 408, 429, 500, 503 })
            yield return new(status.ToString(CultureInfo.InvariantCulture), (_, _, _) => new FakeReply(status, ""));
        yield return new("500 once", static (_, _, _) => FakeSts.Failure) { IsOnce = true };
        yield return new("reset once", static (_, _, _) => FakeReply.Closed) { IsOnce = true };
    }

    private static IEnumerable<Fault> Connections()
    {
        yield return new("reset", static (_, _, _) => FakeReply.Closed);
        yield return new("no response", static (_, _, _) => FakeReply.NoResponse);
        yield return new("end without a response", static (_, _, _) => Raw("", static () => [], 1));
        yield return new("no HTTP", static (_, _, _) => Raw("220 mail.example.com ESMTP\r\n", static () => [], 1));
        yield return new("HTTP/2", static (_, _, _) => Raw("HTTP/2 200\r\n\r\n", static () => [], 1));
        yield return new("TLS", static (_, _, _) => Raw("", static () => [0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3], 1));
    }

    private static FakeReply Redirect(int status, string location) => new(status, "") { Header = $"Location: {location}" };

    private static FakeReply Html(int status, FakeRequest request) =>
        new(status, $"<!doctype html><html><body><p>{WebUtility.HtmlEncode(Quoted(request))}<br></body></html>", "text/html");

    /// <summary>Returns everything that the request contains, and credentials of other requests.</summary>
    private static string Quoted(FakeRequest request) =>
        $"{request.Path} {Uri.UnescapeDataString(request.Body.Replace('+', ' '))} "
            .Replace("&", " ", StringComparison.Ordinal)
        + string.Join(' ', request.Headers.Select(static header => $"{header.Key}: {header.Value}")) + " " + Secrets.Text;

    private static string Head(string headers) => "HTTP/1.1 200 OK\r\n" + headers + "\r\n";

    private static byte[] Bytes(FakeReply reply) => Encoding.UTF8.GetBytes(reply.Body);

    private static FakeReply Raw(string head, Func<byte[]> part, int parts = int.MaxValue) => new(200, "")
    {
        Write = (stream, token) => WriteAsync(stream, head, part, parts, token),
    };

    private static async Task WriteAsync(Stream stream, string head, Func<byte[]> part, int parts, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), cancellationToken);
        for (var i = 0; i < parts; i++)
            await stream.WriteAsync(part(), cancellationToken);
    }

    /// <summary>Sends a byte after each pause, and never ends.</summary>
    private static FakeReply Drip(string head) => new(200, "")
    {
        IsEndless = true,
        Write = async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head), token);
            for (var i = 0; ; i = Math.Min(i + 1, 500))
            {
                await Task.Delay(20, token);
                if (i < 500)
                    await stream.WriteAsync("x"u8.ToArray(), token);
            }
        },
    };

    private static readonly byte[] _bomb = Compress(new string(' ', LargeBody / 4));

    private static byte[] Compress(string text)
    {
        using var body = new MemoryStream();
        using (var gzip = new GZipStream(body, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return body.ToArray();
    }
}
