using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>An HTTP server on loopback that does what no well-behaved one would: it can fall silent, lie, and cut the line.</summary>
internal sealed class FakeHttp : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly CancellationToken _ended;
    private bool _isDisposed;
    private int _silences;
    private readonly Func<FakeRequest, FakeReply> _answer;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public FakeHttp(Func<FakeRequest, FakeReply> answer)
    {
        _answer = answer;
        _ended = _end.Token;
        _listener.Start(512);
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _ = Task.Run(AcceptAsync);
    }

    public string Address { get; }

    /// <summary>How many requests were met with silence.</summary>
    public int Silences => Volatile.Read(ref _silences);

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

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                await using var stream = new NetworkStream(socket);
                if (await FakeRequest.ReadAsync(stream, _ended) is not { } request)
                    return;
                Requests.Enqueue(request);
                var reply = _answer(request);
                if (reply.Until is { } until)
                {
                    Interlocked.Increment(ref _silences);
                    await until.WaitAsync(_ended);
                }

                if (reply.Reset)
                {
                    socket.LingerState = new LingerOption(true, 0);
                    return;
                }

                await stream.WriteAsync(reply.ToBytes(), _ended);
            }
            catch (Exception problem) when (problem is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The client has gone, or the server was stopped.
            }
        }
    }
}
