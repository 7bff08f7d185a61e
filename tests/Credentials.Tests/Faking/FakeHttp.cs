using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>Represents an HTTP server on loopback that can also return wrong responses, not respond, or close the connection.</summary>
internal sealed class FakeHttp : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly CancellationToken _ended;
    private bool _isDisposed;
    private int _unanswered;
    private readonly Func<FakeRequest, FakeReply> _reply;
    private readonly X509Certificate2? _certificate;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public FakeHttp(Func<FakeRequest, FakeReply> reply, X509Certificate2? certificate = null)
    {
        _reply = reply;
        _certificate = certificate;
        _ended = _end.Token;
        _listener.Start(512);
        Address = $"{(certificate is null ? "http://127.0.0.1" : "https://localhost")}:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _ = Task.Run(AcceptAsync);
    }

    public string Address { get; }

    /// <summary>Gets the number of requests that had no response, or had to wait for it.</summary>
    public int Unanswered => Volatile.Read(ref _unanswered);

    public ConcurrentQueue<FakeRequest> Requests { get; } = new();

    public int Count(string path) => Requests.Count(request => request.Path == path);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
            return;
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_ended.IsCancellationRequested)
            {
                var socket = await _listener.AcceptSocketAsync(_ended);
                _ = Task.Run(() => ServeAsync(socket));
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The server was stopped.
        }
    }

    private async Task<Stream> SecureAsync(NetworkStream stream)
    {
        if (_certificate is null)
            return stream;
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(_certificate);
        return secure;
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                await using var connection = new NetworkStream(socket);
                await using var stream = await SecureAsync(connection);
                if (await FakeRequest.ReadAsync(stream, _ended) is not { } request)
                    return;
                Requests.Enqueue(request);
                var reply = _reply(request);
                if (reply.Until is { IsCompleted: false } until)
                {
                    Interlocked.Increment(ref _unanswered);
                    await until.WaitAsync(_ended);
                }

                if (reply.Reset)
                {
                    socket.LingerState = new LingerOption(true, 0);
                    return;
                }

                if (reply.IsEndless)
                    Interlocked.Increment(ref _unanswered);
                if (reply.Write is { } write)
                    await write(stream, _ended);
                else
                    await stream.WriteAsync(reply.ToBytes(), _ended);
            }
            catch (Exception problem) when (
                problem is IOException or AuthenticationException or SocketException or OperationCanceledException
                    or ObjectDisposedException)
            {
                // The client has closed the connection, or the server was stopped.
            }
        }
    }
}
