using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Opens the standard input, and the standard output for a command that writes bytes.</summary>
/// <param name="OpenInput">Opens the input.</param>
/// <param name="OpenOutput">Opens the output.</param>
internal sealed record StandardStreams(Func<Stream> OpenInput, Func<Stream> OpenOutput)
{
    /// <summary>Gets empty ones.</summary>
    internal static StandardStreams None { get; } = new(static () => Stream.Null, static () => Stream.Null);

    internal static StandardStreams OfConsole() => new(Console.OpenStandardInput, Console.OpenStandardOutput);
}
