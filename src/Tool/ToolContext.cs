using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains what a command uses of the process that runs it.</summary>
internal sealed class ToolContext(
    TextWriter output,
    TextWriter error,
    string directory,
    IReadOnlyDictionary<string, string> environment,
    Terminal terminal,
    StandardStreams streams,
    CancellationToken cancellation)
{
    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>Gets the absolute path of the working directory.</summary>
    public string Directory => directory;

    public Terminal Terminal => terminal;

    public StandardStreams Streams => streams;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Gets the number of arguments after <c>--</c>.</summary>
    public int Operands { get; init; }

    /// <summary>Returns an environment variable; null if it is not set or empty.</summary>
    public string? Variable(string name) => environment.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>Writes a message to the standard error.</summary>
    public void ReportFailure(string message) => error.WriteLine("starrocks-auth: " + Printable.Text(message));
}
