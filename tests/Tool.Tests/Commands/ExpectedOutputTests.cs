using System;
using System.IO;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Commands;

/// <summary>
/// Compares the output with that which is expected of the packed program, in the same runs. UPDATE_SNAPSHOTS=1 writes what is expected.
/// </summary>
public sealed class ExpectedOutputTests : IDisposable
{
    private const string Folder = "tests/Consumers/CommandLine/";
    private const string Compared = "run ";
    private const string Started = "starts ";

    private readonly Workspace _workspace = new();

    /// <summary>Gets the lines of the file that describes the runs.</summary>
    public static TheoryData<string> Runs => [.. RepositoryFiles.Read(Folder + "runs").Split('\n')
        .Where(static line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_run_after_those_before_it_has_the_expected_output(string line)
    {
        foreach (var file in Directory.GetFiles(RepositoryFiles.PathOf(Folder + "Files")))
            File.Copy(file, _workspace.PathOf(Path.GetFileName(file)));
        foreach (var earlier in Runs.Select(static row => row.Data).TakeWhile(earlier => earlier != line))
            Run(earlier);

        var (result, expected, code) = Run(line);

        result.Ends(code);
        var output = result.Output + result.Error;
        if (line.StartsWith(Started, StringComparison.Ordinal))
        {
            Assert.StartsWith(expected, output, StringComparison.Ordinal);
            return;
        }

        var path = RepositoryFiles.PathOf(Folder + "Expected/" + expected + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, output);
        else
            Assert.Equal(File.ReadAllText(path), output);
    }

    [Fact]
    public void Every_expected_output_has_a_run() => Assert.Equal(
        Directory.GetFiles(RepositoryFiles.PathOf(Folder + "Expected")).Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal),
        Runs.Select(static row => row.Data).Where(static line => line.StartsWith(Compared, StringComparison.Ordinal))
            .Select(static line => line.Split(' ')[1]).Order(StringComparer.Ordinal));

    public void Dispose() => _workspace.Dispose();

    /// <summary>Returns the result with the name of what is expected, or its start, and the expected exit code.</summary>
    private (ToolResult Result, string Expected, int Code) Run(string line)
    {
        if (line.StartsWith(Started + "\"", StringComparison.Ordinal) && line.IndexOf("\" ", StringComparison.Ordinal) is > 0 and var end)
            return (_workspace.Run(line[(end + 2)..].Split(' ')), line[(Started.Length + 1)..end], ExitCode.Success);
        var words = line.Split(' ');
        Assert.Equal(Compared.Trim(), words[0]);
        return (_workspace.Run(words[3..]), words[1], int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture));
    }
}
