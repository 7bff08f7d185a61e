using System.Globalization;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

internal sealed record FakeRequest(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>Returns a decoded form field; an empty text if it is missing.</summary>
    public string Field(string name)
    {
        foreach (var field in Body.Split('&'))
        {
            var parts = field.Split('=', 2);
            if (parts.Length == 2 && parts[0] == name)
                return Uri.UnescapeDataString(parts[1].Replace('+', ' '));
        }

        return "";
    }

    public string HeaderOrEmpty(string name) => Headers.TryGetValue(name, out var value) ? value : "";

    public static async Task<FakeRequest?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        // The client waits for the response, so no other request follows in the stream.
        var buffer = new byte[8192];
        var read = 0;
        int head;
        while ((head = buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (read == buffer.Length)
                Array.Resize(ref buffer, read * 2);
            var more = await stream.ReadAsync(buffer.AsMemory(read), cancellationToken);
            if (more == 0)
                return null;
            read += more;
        }

        var lines = Encoding.ASCII.GetString(buffer, 0, head).Split("\r\n");
        var first = lines[0].Split(' ');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            var (name, value) = (line[..colon], line[(colon + 1)..].Trim());
            headers[name] = headers.TryGetValue(name, out var other) ? $"{other}, {value}" : value;
        }

        var body = new byte[headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        var buffered = Math.Min(read - head - 4, body.Length);
        buffer.AsSpan(head + 4, buffered).CopyTo(body);
        await stream.ReadExactlyAsync(body.AsMemory(buffered), cancellationToken);
        var target = first[1].Split('?', 2);
        return new FakeRequest(first[0], target[0], target.Length > 1 ? target[1] : "", headers, Encoding.UTF8.GetString(body));
    }
}
