using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents a language server in another process, and its client.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Stream _input;
    private readonly BufferedStream _output;

    /// <param name="program">The path of <c>starrocks-auth</c>.</param>
    internal ServerProcess(string program)
    {
        _process = Process.Start(new ProcessStartInfo(program, "lsp") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        _input = _process.StandardInput.BaseStream;
        _output = new BufferedStream(_process.StandardOutput.BaseStream);
        Send("""{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"capabilities":{}}}""");
        using (Read())
            Send("""{"jsonrpc":"2.0","method":"initialized","params":{}}""");
    }

    /// <summary>Returns the most memory that the server had until now, in megabytes.</summary>
    internal double PeakMemory()
    {
        _process.Refresh();
        return _process.PeakWorkingSet64 / 1e6;
    }

    internal void Send(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        _input.Write(Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"));
        _input.Write(bytes);
        _input.Flush();
    }

    /// <summary>Returns the number of problems of a version of the document, as soon as they are told.</summary>
    internal int Problems(int version)
    {
        while (true)
        {
            using var message = Read();
            if (message.RootElement.TryGetProperty("params", out var told) && told.TryGetProperty("version", out var of)
                && of.GetInt32() == version)
                return told.GetProperty("diagnostics").GetArrayLength();
        }
    }

    /// <summary>Returns when a request is answered and the problems of a version are told, in any order.</summary>
    internal void AnswerAndProblems(int id, int version, Action whenAnswered, Action whenTold)
    {
        for (var (isAnswered, isTold) = (false, false); !isAnswered || !isTold;)
        {
            using var message = Read();
            if (message.RootElement.TryGetProperty("id", out var of) && of.GetInt32() == id)
            {
                isAnswered = true;
                whenAnswered();
            }
            else if (message.RootElement.TryGetProperty("params", out var told) && told.GetProperty("version").GetInt32() == version)
            {
                isTold = true;
                whenTold();
            }
        }
    }

    public void Dispose()
    {
        _input.Dispose();
        if (!_process.WaitForExit(10_000))
            _process.Kill();
        _output.Dispose();
        _process.Dispose();
    }

    private JsonDocument Read()
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            header.Append((char)_output.ReadByte());
        var body = new byte[int.Parse(header.ToString().Trim().Split(' ')[1], CultureInfo.InvariantCulture)];
        _output.ReadExactly(body);
        return JsonDocument.Parse(body);
    }
}
