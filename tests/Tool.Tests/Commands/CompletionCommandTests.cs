using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class CompletionCommandTests
{
    private const string Bash = "/bin/bash";

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_script_asks_the_program(string shell)
    {
        using var folder = new Workspace();

        Assert.Contains("[suggest:", folder.Run("completion", shell).Ends(ExitCode.Success).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_is_a_failure()
    {
        using var folder = new Workspace();

        folder.Run("completion", "cmd").Ends(ExitCode.Failure);
    }

    /// <summary>Calls the function as bash does when the user presses the tab key.</summary>
    [Theory]
    [InlineData("starrocks-auth exp", "explain")]
    [InlineData("starrocks-auth fix --dr", "--dry-run")]
    [InlineData("starrocks-auth explain SRA100", "SRA1001 SRA1002 SRA1003 SRA1004 SRA1005 SRA1006 SRA1007 SRA1008 SRA1009")]
    [InlineData("starrocks-auth fix --rule SRA500", "SRA5001 SRA5002 SRA5003 SRA5004 SRA5005 SRA5006 SRA5007 SRA5008")]
    public void Bash_completes(string line, string expected)
    {
        Assert.SkipUnless(File.Exists(Bash), "There is no bash.");
        using var folder = new Workspace();
        var program = Path.Combine(AppContext.BaseDirectory, "starrocks-auth.dll");
        var script = folder.Run("completion", "bash").Output + $$"""
            starrocks-auth() { dotnet "{{program}}" "$@"; }
            COMP_LINE='{{line}}'
            COMP_POINT=${#COMP_LINE}
            COMP_WORDS=({{line}})
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _starrocks_auth
            echo "${COMPREPLY[@]}"
            """.ReplaceLineEndings("\n");
        folder.Write("test.sh", script);

        Assert.Equal(expected, Run(folder.PathOf("test.sh")));
    }

    private static string Run(string script)
    {
        using var process = Process.Start(new ProcessStartInfo(Bash, ["--norc", "--noprofile", script]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Trim();
    }
}
