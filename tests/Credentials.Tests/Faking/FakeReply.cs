using System.Text;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

internal sealed record FakeReply(int Status, string Body, string ContentType = "text/xml")
{
    public TimeSpan Delay { get; init; }

    public bool Reset { get; init; }

    public string? Header { get; init; }

    public DateTime? Date { get; init; }

    /// <summary>Longer than anybody waits.</summary>
    public static FakeReply Silence { get; } = new(200, "") { Delay = TimeSpan.FromMinutes(5) };

    public static FakeReply Cut { get; } = new(200, "") { Reset = true };

    public byte[] ToBytes()
    {
        var head = new StringBuilder($"HTTP/1.1 {Status} -\r\nContent-Type: {ContentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(Body)}\r\nConnection: close\r\n");
        head.Append("Date: ").Append((Date ?? DateTime.UtcNow).ToString("R", System.Globalization.CultureInfo.InvariantCulture)).Append("\r\n");
        if (Header is not null)
            head.Append(Header).Append("\r\n");
        return Encoding.UTF8.GetBytes(head.Append("\r\n").Append(Body).ToString());
    }
}
