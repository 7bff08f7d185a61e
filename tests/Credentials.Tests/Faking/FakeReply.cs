using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

internal sealed record FakeReply(int Status, string Body, string ContentType = "text/xml")
{
    /// <summary>Gets a task to complete before the response is sent.</summary>
    public Task? Until { get; init; }

    public bool Reset { get; init; }

    public string? Header { get; init; }

    public DateTime? Date { get; init; }

    /// <summary>Gets a function that writes the whole response, which need not be valid; null for a valid one.</summary>
    public Func<Stream, CancellationToken, Task>? Write { get; init; }

    /// <summary>Gets a value indicating whether the response never ends.</summary>
    public bool IsEndless { get; init; }

    public static FakeReply NoResponse { get; } = new(200, "") { Until = new TaskCompletionSource().Task };

    public static FakeReply Closed { get; } = new(200, "") { Reset = true };

    public byte[] ToBytes()
    {
        var head = new StringBuilder($"HTTP/1.1 {Status} -\r\nContent-Type: {ContentType}\r\n");
        head.Append("Content-Length: ").Append(Encoding.UTF8.GetByteCount(Body)).Append("\r\nConnection: close\r\n");
        var date = (Date ?? DateTime.UtcNow).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        head.Append("Date: ").Append(date).Append("\r\n");
        if (Header is not null)
            head.Append(Header).Append("\r\n");
        return Encoding.UTF8.GetBytes(head.Append("\r\n").Append(Body).ToString());
    }
}
