using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Describes the terminals that the output is shown on.</summary>
/// <param name="OutputWidth">The number of columns of the terminal of the standard output; null if it is a file or a pipe.</param>
/// <param name="HasError">Whether the standard error is a terminal.</param>
internal sealed record Terminal(int? OutputWidth, bool HasError)
{
    private const int MinWidth = 40;

    /// <summary>Gets the description of files and pipes.</summary>
    internal static Terminal None { get; } = new(null, false);

    internal static Terminal OfConsole() => new(Console.IsOutputRedirected ? null : Width(), !Console.IsErrorRedirected);

    private static int Width()
    {
        try
        {
            return Console.WindowWidth >= MinWidth ? Console.WindowWidth : int.MaxValue;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return int.MaxValue;
        }
    }
}
