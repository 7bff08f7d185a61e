using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Amazon;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents an STS on loopback that returns a session, or an error during an outage, and counts the requests.</summary>
internal sealed class LoopbackSts : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _requests;

    public LoopbackSts()
    {
        _listener.Start(512);
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _ = Task.Run(AcceptAsync);
    }

    public string Address { get; }

    public int Requests => Volatile.Read(ref _requests);

    public bool IsDown { get; set; }

    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                client.NoDelay = true;
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception problem) when (problem is ObjectDisposedException or SocketException)
        {
            // The server was stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var buffer = new byte[16384];
                while (await ReadAsync(stream, buffer))
                {
                    Interlocked.Increment(ref _requests);
                    await stream.WriteAsync(Answer());
                }
            }
            catch (IOException)
            {
                // The client has closed the connection.
            }
        }
    }

    /// <summary>Reads one request of a client that waits for the response; returns false at the end of the connection.</summary>
    private static async Task<bool> ReadAsync(NetworkStream stream, byte[] buffer)
    {
        var read = 0;
        while (true)
        {
            var more = await stream.ReadAsync(buffer.AsMemory(read));
            if (more == 0)
                return false;
            read += more;
            var text = Encoding.ASCII.GetString(buffer, 0, read);
            var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (head >= 0 && read - head - 4 >= Length(text))
                return true;
        }
    }

    private static int Length(string text)
    {
        const string Header = "content-length:";
        var start = text.IndexOf(Header, StringComparison.OrdinalIgnoreCase) + Header.Length;
        return start < Header.Length ? 0 : int.Parse(text.AsSpan(start, text.IndexOf('\r', start) - start), CultureInfo.InvariantCulture);
    }

    private byte[] Answer()
    {
        var now = DateTime.UtcNow + (AWSConfigs.ManualClockCorrection ?? TimeSpan.Zero);
        var expiration = (now + Lifetime).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var body = IsDown
            ? "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Code>InternalFailure</Code>"
                + "<Message>down</Message></Error></ErrorResponse>"
            : "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials>"
                + "<AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>"
                + $"<Expiration>{expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>";
        var status = IsDown ? "500 -" : "200 OK";
        return Encoding.ASCII.GetBytes(
            $"HTTP/1.1 {status}\r\nContent-Type: text/xml\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }
}
