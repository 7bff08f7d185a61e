using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Trimmed;

/// <summary>A pod with a web identity, and the STS that knows it.</summary>
internal sealed class Pod : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _tokenFile = Path.GetTempFileName();

    public Pod()
    {
        File.WriteAllText(_tokenFile, "token");
        _listener.Start();
        Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL_STS", "http://" + _listener.LocalEndpoint);
        Environment.SetEnvironmentVariable("AWS_WEB_IDENTITY_TOKEN_FILE", _tokenFile);
        Environment.SetEnvironmentVariable("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/pod");
        _ = Task.Run(ServeAsync);
    }

    public void Dispose()
    {
        _listener.Dispose();
        File.Delete(_tokenFile);
    }

    private async Task ServeAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync().ConfigureAwait(false);
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { Length: > 0 })
        {
            // The head is of no interest.
        }

        var body = "<R><Credentials><AccessKeyId>ASIAPOD</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>"
            + DateTime.UtcNow.AddHours(1).ToString("O", CultureInfo.InvariantCulture) + "</Expiration></Credentials></R>";
        var answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer)).ConfigureAwait(false);
    }
}
