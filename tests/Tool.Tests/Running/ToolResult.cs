using System;
using System.Linq;
using System.Text;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Represents the result of a run of the tool.</summary>
internal sealed record ToolResult(int Code, byte[] Bytes, string Error)
{
    /// <summary>Gets the standard output, whose bytes are UTF-8 unless they are those of a fixed text.</summary>
    public string Output { get; } = Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets the path of each problem in the order of the output, without its position.</summary>
    public string[] Paths =>
    [
        .. Lines.Where(static line => line.Contains(" SRA", StringComparison.Ordinal))
            .Select(static line => line[..line.IndexOf(':', StringComparison.Ordinal)]),
    ];

    /// <summary>Gets the files with problems, each once, in the order of the output.</summary>
    public string[] Files => [.. Paths.Distinct(StringComparer.Ordinal)];

    public ToolResult Ends(int code)
    {
        Assert.True(Code == code, $"Exit code {Code}\n{Output}\n{Error}");
        return this;
    }
}
