using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Output;

/// <summary>Tests that a file is written whole or not at all, and never over what is checked.</summary>
public sealed class WrittenFileTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().Write("db/a.sql", Workspace.Faulty);

    [Theory]
    [InlineData("db/a.sql", "check", "db/a.sql", "-o", "db/a.sql")]
    [InlineData("db/a.sql", "check", "db/a.sql", "--format", "json", "--output", "./db/../db/a.sql")]
    [InlineData("db/a.sql", "check", "-o", "db/a.sql")]
    [InlineData("db/a.sql", "check", "db/*.sql", "-o", "db/a.sql")]
    [InlineData("db/a.sql", "check", "db/a.sql", "--baseline", "db/a.sql", "--write-baseline")]
    [InlineData("db/a.sql", "check", "db", "--baseline", "db/a.sql", "--write-baseline")]
    [InlineData("db/a.json", "check", "-o", "db/a.json")]
    [InlineData("lint.conf", "check", "db", "--config", "lint.conf", "-o", "lint.conf")]
    [InlineData("known.json", "check", "db", "--baseline", "known.json", "-o", "known.json")]
    [InlineData("appsettings.json", "check", "appsettings.Production.json", "-o", "appsettings.json")]
    [InlineData(".editorconfig", "check", "db", "-o", ".editorconfig")]
    [InlineData(".editorconfig", "check", "db", "--baseline", ".editorconfig", "--write-baseline")]
    [InlineData("db/.gitignore", "check", "-o", "db/.gitignore")]
    [InlineData("other/.gitignore", "check", "db/a.sql", "-o", "other/.gitignore")]
    [InlineData(".git/info/exclude", "check", "-o", ".git/info/exclude")]
    [InlineData("new.sql", "check", "--stdin-name", "new.sql", "-o", "new.sql")]
    public void What_is_read_is_not_written(string path, params string[] arguments)
    {
        _workspace.Write("db/a.json", "{ \"Lake\": { \"aws.s3.regoin\": \"us-west-2\" } }").Write("lint.conf", "x = 1\n")
            .Write("known.json", "{ \"version\": 1, \"problems\": [] }").Write("appsettings.json", "{ \"x\": 1 }")
            .Write("appsettings.Production.json", "{ \"x\": 2 }").Write(".editorconfig", "[*]\nx = 1\n").Write("db/.gitignore", "/none\n")
            .Write("other/.gitignore", "/none\n").Write(".git/info/exclude", "/none\n").Write("new.sql", "SELECT 1;");
        var before = _workspace.Read(path);

        var result = _workspace.Run(arguments).Ends(ExitCode.Failure);

        Assert.Contains(
            "'" + arguments[^1].Replace("--write-baseline", path, StringComparison.Ordinal) + "'", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
        Assert.Equal(before, _workspace.Read(path));
    }

    [Fact]
    public void A_link_to_what_is_read_is_not_written()
    {
        File.CreateSymbolicLink(_workspace.PathOf("link.txt"), _workspace.PathOf("db/a.sql"));
        Directory.CreateSymbolicLink(_workspace.PathOf("other"), _workspace.PathOf("db"));

        _workspace.Run("check", "db", "-o", "link.txt").Ends(ExitCode.Failure);
        _workspace.Run("check", "db", "-o", "other/a.sql").Ends(ExitCode.Failure);

        Assert.Equal(Workspace.Faulty, _workspace.Read("db/a.sql"));
    }

    /// <summary>A hard link has a path of its own, and no other one can be found.</summary>
    [Theory]
    [InlineData("db/a.sql")]
    [InlineData(".editorconfig")]
    [InlineData("db/.gitignore")]
    [InlineData("lint.conf")]
    [InlineData("appsettings.json")]
    public void A_hard_link_to_what_is_read_is_not_written(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such program.");
        _workspace.Write(".editorconfig", "[*]\nx = 1\n").Write("db/.gitignore", "/none\n").Write("lint.conf", "x = 1\n")
            .Write("appsettings.json", "{ \"x\": 1 }").Write("appsettings.Production.json", "{ \"x\": 2 }");
        Start("ln", _workspace.PathOf(path), _workspace.PathOf("report.txt"));
        File.CreateSymbolicLink(_workspace.PathOf("link.txt"), _workspace.PathOf("report.txt"));
        var before = _workspace.Read(path);

        foreach (var report in new[] { "report.txt", "link.txt" })
        {
            Assert.Equal(
                "starrocks-auth: The report '" + report + "' cannot be written: it is a file that is read.\n",
                _workspace.Run("check", "db", "appsettings.Production.json", "--config", "lint.conf", "-o", report)
                    .Ends(ExitCode.Failure).Error);
        }

        Assert.Equal(before, _workspace.Read(path));
    }

    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_is_written_again_and_not_checked(string format)
    {
        foreach (var text in new[] { Workspace.Correct, Workspace.Faulty, Workspace.Faulty })
            _workspace.Write("db/a.sql", text).Run("check", "--format", format, "-o", "report.txt.json");
        var before = _workspace.Read("report.txt.json");

        _workspace.Run("check", "--format", format, "-o", "report.txt.json").Ends(ExitCode.Problems);

        Assert.Equal(before, _workspace.Read("report.txt.json"));
        Assert.Contains("SRA2005", before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--config", "none.conf")]
    [InlineData("--baseline", "none.json")]
    [InlineData("--stdin-name", "a.txt")]
    public void A_report_stays_if_a_run_is_refused(string option, string value)
    {
        _workspace.Write("report.txt", "old");

        _workspace.Run("check", "-o", "report.txt", option, value).Ends(ExitCode.Failure);
        _workspace.Run("check", "-o", "new.txt", option, value).Ends(ExitCode.Failure);

        Assert.Equal("old", _workspace.Read("report.txt"));
        Assert.Equal(["db", "report.txt"], Names(""));
    }

    [Fact]
    public void A_baseline_with_the_marks_of_a_merge_is_written_again()
    {
        _workspace.Run("check", "--baseline", "known.json", "--write-baseline").Ends(ExitCode.Success);
        var before = _workspace.Read("known.json");
        _workspace.Write("known.json", "<<<<<<< ours\n" + before);

        _workspace.Run("check", "--baseline", "known.json").Ends(ExitCode.Failure);
        _workspace.Run("check", "--baseline", "known.json", "--write-baseline").Ends(ExitCode.Success);

        Assert.Equal(before, _workspace.Read("known.json"));
    }

    [Fact]
    public void A_report_stays_if_a_run_is_canceled()
    {
        const string Known = """{ "version": 1, "problems": [] }""";
        _workspace.Write("report.txt", "old").Write("known.json", Known);
        foreach (var options in new[] { new[] { "-o", "report.txt" }, ["-o", "new.txt"], ["--baseline", "known.json", "--write-baseline"] })
        {
            using var output = new StringWriter();
            Assert.Equal(ExitCode.Interrupted, Program.Run(
                ["check", .. options], output, output, _workspace.Folder, _workspace.Environment,
                cancellation: new(canceled: true)));
        }

        Assert.Equal("old" + Known, _workspace.Read("report.txt") + _workspace.Read("known.json"));
        Assert.Equal(["db", "known.json", "report.txt"], Names(""));
    }

    [Fact]
    public void A_file_whose_new_content_fails_has_its_old_content()
    {
        _workspace.Write("report.txt", "old content");

        var exception = Assert.Throws<IOException>(() => WrittenFile.Overwrite(
            _workspace.PathOf("report.txt"), "old content"u8.ToArray(), new FailingStream()));

        Assert.Equal("The disk is gone.", exception.Message);
        Assert.Equal("old content", _workspace.Read("report.txt"));
    }

    [Fact]
    public void A_new_file_whose_content_cannot_be_written_leaves_nothing()
    {
        var file = WrittenFile.Open("report", "report.txt", _workspace.Folder);
        file.Writer.Write("text");
        file.Writer.BaseStream.Dispose();

        file.Dispose();

        Assert.Equal(["db"], Names(""));
    }

    [Fact]
    public void A_file_that_has_changed_meanwhile_is_not_written()
    {
        _workspace.Write("a.sql", "SELECT 2;");
        using var content = new MemoryStream("SELECT 3;"u8.ToArray());

        var exception = Assert.Throws<IOException>(
            () => WrittenFile.Overwrite(_workspace.PathOf("a.sql"), "SELECT 1;"u8.ToArray(), content));

        Assert.Equal("it changes while it is fixed", exception.Message);
        Assert.Equal("SELECT 2;", _workspace.Read("a.sql"));
    }

    [Theory]
    [InlineData("a.json", """{ "Items": [ { "fingerprint": "00", "aws.s3.region": "us-west-2" } ] }""")]
    [InlineData("b.json", """{ "problems": [], "aws.s3.region": "us-west-2" }""")]
    [InlineData("c.yaml", "No region: yes\n")]
    [InlineData("d.sql", "-- a.sql:1:1: error SRA2005: is known\nSELECT 1;\n")]
    [InlineData("e.json", """{ "tool": "starrocks-auth", "name": "starrocks-auth", "aws.s3.region": "us-west-2" }""")]
    public void A_file_of_the_user_that_resembles_a_report_is_not_written(string path, string text)
    {
        _workspace.Write(path, text);

        _workspace.Run("check", "-o", path).Ends(ExitCode.Failure);

        Assert.Equal(text, _workspace.Read(path));
    }

    [Fact]
    public void The_owner_the_permissions_and_the_links_of_what_is_written_stay()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        _workspace.Write("report.txt", "old and longer than what is written").Write("known.json", "{ \"version\": 1, \"problems\": [] }");
        string[] files = ["db/a.sql", "report.txt", "known.json"];
        foreach (var file in files)
        {
            Start("ln", _workspace.PathOf(file), _workspace.PathOf(file + ".hard"));
            Start("chmod", "640", _workspace.PathOf(file));
            if (Environment.IsPrivilegedProcess)
                Start("chown", "4321:1234", _workspace.PathOf(file));
            File.CreateSymbolicLink(_workspace.PathOf(file + ".link"), _workspace.PathOf(file));
        }

        var before = files.Select(Properties).ToArray();
        _workspace.Run("check", "db/a.sql", "-q", "-o", "report.txt.link").Ends(ExitCode.Problems);
        _workspace.Run("check", "db/a.sql", "--baseline", "known.json.link", "--write-baseline").Ends(ExitCode.Success);
        _workspace.Run("fix", "db/a.sql").Ends(ExitCode.Success);

        Assert.Equal(before, files.Select(Properties));
        Assert.All(files, file => Assert.Equal(_workspace.Read(file), _workspace.Read(file + ".hard")));
        Assert.Equal(Workspace.Correct, _workspace.Read("db/a.sql"));
        Assert.StartsWith("db/a.sql:6:38: error SRA2005", _workspace.Read("report.txt"), StringComparison.Ordinal);
        Assert.EndsWith("'true' or 'false'.\n", _workspace.Read("report.txt"), StringComparison.Ordinal);
        Assert.Contains("SRA4001", _workspace.Read("known.json"), StringComparison.Ordinal);
        Assert.Equal(["a.sql", "a.sql.hard", "a.sql.link"], Names("db"));

        string Properties(string file) => Start("stat", "-c", "%u %g %a %h %i", _workspace.PathOf(file));
    }

    [Fact]
    public void A_device_is_written_and_stays_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has this device.");

        _workspace.Run("check", "-o", "/dev/null").Ends(ExitCode.Problems);
        Assert.Contains(
            "'/dev/full' cannot be written: ",
            _workspace.Run("check", "-o", "/dev/full").Ends(ExitCode.Failure).Error,
            StringComparison.Ordinal);

        Assert.Equal("character special file", Start("stat", "-c", "%F", "/dev/null"));
    }

    [Fact]
    public void A_file_that_cannot_be_fixed_is_named_with_what_happened()
    {
        File.SetAttributes(_workspace.PathOf("db/a.sql"), FileAttributes.ReadOnly);
        try
        {
            Assert.Equal(
                "starrocks-auth: 'db/a.sql' is not written: access is denied.\n",
                _workspace.Run("fix").Ends(ExitCode.Failure).Error);
            Assert.Equal(Workspace.Faulty, _workspace.Read("db/a.sql"));
        }
        finally
        {
            File.SetAttributes(_workspace.PathOf("db/a.sql"), FileAttributes.Normal);
        }
    }

    public void Dispose() => _workspace.Dispose();

    private string[] Names(string folder) =>
        [.. Directory.GetFileSystemEntries(_workspace.PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    private static string Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
    }

    /// <summary>Writes the start of a content that is longer than the old one, and fails.</summary>
    private sealed class FailingStream : MemoryStream
    {
        public override void CopyTo(Stream destination, int bufferSize)
        {
            destination.Write("new and longer content"u8);
            throw new IOException("The disk is gone.");
        }
    }
}
