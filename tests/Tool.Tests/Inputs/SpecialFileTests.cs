using System;
using System.Diagnostics;
using System.IO;
using System.Net.Sockets;
using System.Threading.Tasks;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Inputs;

/// <summary>Tests pipes, sockets and devices: skipped in folders, and read like the standard input if they are named.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().Write("db/a.sql", Workspace.Faulty);

    public SpecialFileTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files.");

    [Theory]
    [InlineData("check")]
    [InlineData("check", "db")]
    [InlineData("check", "db/*.sql")]
    [InlineData("fix", "--dry-run")]
    public async Task Special_files_in_a_folder_are_skipped(params string[] arguments)
    {
        CreatePipe("db/pipe.sql");
        CreatePipe("db/appsettings.json");
        CreatePipe("db/.editorconfig");
        CreatePipe("db/.gitignore");
        CreatePipe("pipe");
        _workspace.Write("db/appsettings.Production.json", "{ \"x\": 1 }").Write("db/empty.sql", "");
        File.CreateSymbolicLink(_workspace.PathOf("db/link.sql"), _workspace.PathOf("pipe"));
        File.CreateSymbolicLink(_workspace.PathOf("db/null.sql"), "/dev/null");
        File.CreateSymbolicLink(_workspace.PathOf("db/zero.sql"), "/dev/zero");
        File.CreateSymbolicLink(_workspace.PathOf("db/.#a.sql"), "user@host.123");
        File.CreateSymbolicLink(_workspace.PathOf("db/loop.sql"), _workspace.PathOf("db/loop.sql"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_workspace.PathOf("db/socket.sql")));

        var result = (await Run(() => _workspace.Run(arguments))).Ends(ExitCode.Problems);

        Assert.Equal("", result.Error);
        Assert.Contains(arguments[0] == "check" ? "1 of " : " in 1 file;", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_matches_an_empty_file() =>
        (await Run(() => _workspace.Write("empty.sql", "").Run("check", "e*.sql"))).Ends(ExitCode.Success);

    [Theory]
    [InlineData("stdin.sql", "pipe")]
    [InlineData("db/new.ddl", "pipe", "--stdin-name", "db/new.ddl")]
    [InlineData("pipe.sql", "pipe.sql")]
    [InlineData("pipe.sql", "pipe.sql", "--config", "/dev/null")]
    public async Task A_named_pipe_is_read(string name, params string[] arguments)
    {
        CreatePipe(arguments[0]);
        _workspace.Write("db/.editorconfig", "[*.ddl]\nstarrocks_awsauth.SRA2005.severity = none\n");
        var writing = Task.Run(
            () => File.WriteAllText(_workspace.PathOf(arguments[0]), Workspace.Faulty), TestContext.Current.CancellationToken);

        var result = (await Run(() => _workspace.RunWith(Workspace.Faulty + Workspace.Faulty, ["check", .. arguments])))
            .Ends(ExitCode.Problems);

        await writing;
        Assert.Equal([name], result.Files);
        Assert.Equal(name.EndsWith(".ddl", StringComparison.Ordinal) ? 1 : 2, result.Paths.Length);
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("pipe.sql")]
    public async Task A_named_pipe_is_not_fixed(string path)
    {
        CreatePipe(path);
        File.CreateSymbolicLink(_workspace.PathOf("link" + path), _workspace.PathOf(path));

        foreach (var name in new[] { path, "link" + path })
        {
            var result = await Run(() => _workspace.Run("fix", name));

            Assert.Equal(
                "starrocks-auth: '" + name + "' is not fixed: it is not a file that can be replaced.\n",
                result.Ends(ExitCode.Failure).Error);
        }
    }

    [Theory]
    [InlineData("check", ExitCode.Success, "", "empty.sql")]
    [InlineData("fix", ExitCode.Success, "", "empty.sql")]
    [InlineData("check", ExitCode.Failure, "starrocks-auth: 'notes.txt' is not checked: the extension is unknown.\n", "notes.txt")]
    [InlineData("fix", ExitCode.Failure, "starrocks-auth: 'notes.txt' is not fixed: the extension is unknown.\n", "notes.txt")]
    public void A_named_empty_file_is_not_a_pipe(string command, int code, string error, string path) => Assert.Equal(
        error, _workspace.Write(path, "").Run(command, path).Ends(code).Error);

    [Fact]
    public void Standard_input_is_read_next_to_an_empty_file()
    {
        var result = _workspace.Write("notes.txt", "").RunWith(Workspace.Faulty, "check", "notes.txt", "--stdin-name", "a.sql");

        Assert.Equal(["a.sql"], result.Ends(ExitCode.Failure).Files);
    }

    [Theory]
    [InlineData("/dev/zero", "it is binary")]
    [InlineData("db", "it is a folder", "--config", "db")]
    [InlineData("/dev/none", "it does not exist")]
    public async Task What_cannot_be_read_is_named(string path, string reason, params string[] options)
    {
        var result = (await Run(() => _workspace.Run(["check", path, .. options]))).Ends(ExitCode.Failure);

        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>A read of a pipe that nobody writes never ends.</summary>
    private static Task<ToolResult> Run(Func<ToolResult> run) =>
        Task.Run(run, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    private void CreatePipe(string path)
    {
        using var process = Process.Start("mkfifo", _workspace.PathOf(path));
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
