using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StarRocks.AwsAuth.Samples.Tests.Faking;

/// <summary>
/// Represents a server on loopback that speaks as much of the MySQL protocol as the frontend of StarRocks does: no TLS, text results, and
/// passwords that are sent as mysql_native_password. It accepts every password.
/// </summary>
internal sealed class MySqlServer : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _statements = new();
    private readonly Func<string, MySqlReply> _reply;
    private bool _isDisposed;

    public MySqlServer(Func<string, MySqlReply> reply)
    {
        _reply = reply;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Task.Run(() => AcceptAsync(_end.Token));
    }

    public int Port { get; }

    /// <summary>Gets the user and the length of the response to the scramble, which is 0 for no password, of the last login.</summary>
    public (string User, int Response) Login { get; private set; }

    /// <summary>Gets the statements in the order of their arrival, without the SET that a client sends by itself.</summary>
    public IReadOnlyList<string> Statements => [.. _statements];

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
            return;
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync(CancellationToken end)
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(end);
                _ = Task.Run(() => ServeAsync(socket, end), end);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The server was stopped.
        }
    }

    private async Task ServeAsync(Socket socket, CancellationToken end)
    {
        try
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            var packets = new MySqlPackets(stream, end);
            await packets.WriteAsync(MySqlPackets.Handshake());
            Login = MySqlPackets.ReadLogin(await packets.ReadAsync());
            await packets.WriteAsync(MySqlPackets.Ok());
            while (await RunAsync(packets))
            {
            }
        }
        catch (Exception problem) when (problem is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has closed the connection, or the server was stopped.
        }
    }

    /// <summary>Runs a command, and returns whether the connection stays open.</summary>
    private async Task<bool> RunAsync(MySqlPackets packets)
    {
        const byte quit = 1, initDb = 2, query = 3, ping = 14, resetConnection = 31;
        var command = await packets.ReadAsync(isCommand: true);
        switch (command[0])
        {
            case quit:
                return false;
            case query:
                return await AnswerAsync(packets, Encoding.UTF8.GetString(command.AsSpan(1)));
            case initDb or ping or resetConnection:
                await packets.WriteAsync(MySqlPackets.Ok());
                return true;
            default:
                await packets.WriteAsync(MySqlPackets.Error(new MySqlReply.Error(1064, "HY000", $"Unsupported command({command[0]})")));
                return true;
        }
    }

    private async Task<bool> AnswerAsync(MySqlPackets packets, string statement)
    {
        var isOwn = statement.StartsWith("SET ", StringComparison.Ordinal);
        if (!isOwn)
            _statements.Enqueue(statement);
        switch (isOwn ? new MySqlReply.Done() : _reply(statement))
        {
            case MySqlReply.Rows rows:
                await packets.WriteAsync(rows);
                return true;
            case MySqlReply.Error error:
                await packets.WriteAsync(MySqlPackets.Error(error));
                return true;
            case MySqlReply.Closed:
                return false;
            default:
                await packets.WriteAsync(MySqlPackets.Ok());
                return true;
        }
    }
}
