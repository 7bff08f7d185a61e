using System;
using System.Diagnostics;
using System.IO;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class LspProcessTests
{
    [Fact]
    public void The_program_serves_an_editor()
    {
        using var process = Start();
        using var session = new LspSession(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        session.Initialize();
        session.Open("file:///lake.sql", Workspace.Faulty);
        Assert.Equal(2, session.Problems("file:///lake.sql").Count);
        session.ShutDown();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.Equal(ExitCode.Success, process.ExitCode);
        Assert.Equal("", process.StandardError.ReadToEnd());
    }

    [Fact]
    public void The_program_ends_with_its_client()
    {
        using var process = Start();
        using var session = new LspSession(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        session.Initialize();
        session.Disconnect();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.NotEqual(ExitCode.Success, process.ExitCode);
        Assert.Equal("", process.StandardError.ReadToEnd());
    }

    private static Process Start() => Process.Start(
        new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "starrocks-auth.dll"), "lsp", "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
