using System;
using System.IO;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Inputs;

/// <summary>Tests which files the paths of a command line stand for.</summary>
public sealed class FileFinderTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void The_current_folder()
    {
        Add("b.sql", "a/z.sql", "a.sql", "a/b/c.ddl", "a-b.sql", "e.sql.j2", "F.SQL");

        Assert.Equal(["F.SQL", "a-b.sql", "a.sql", "a/b/c.ddl", "a/z.sql", "b.sql", "e.sql.j2"], Find());
    }

    [Fact]
    public void Folders_that_hold_nothing_of_the_user()
    {
        Add("node_modules/a.sql", "x/bin/a.sql", "x/obj/a.sql", ".git/a.sql", ".github/a.sql", "binary/a.sql");

        Assert.Equal([".github/a.sql", "binary/a.sql"], Find());
        Assert.Equal(["x/bin/a.sql"], Find("x/bin"));
    }

    [Fact]
    public void Several_paths_find_a_file_once()
    {
        Add("db/a.sql", "db/b.sql", "c.sql");

        Assert.Equal(["c.sql", "db/a.sql", "db/b.sql"], Find("db/b.sql", "c.sql", "db", "./db/", _workspace.PathOf("db/a.sql")));
    }

    [Theory]
    [InlineData("db/*.sql", "db/a.sql")]
    [InlineData("db/**/*.sql", "db/a.sql,db/x/b.sql")]
    [InlineData("**/b.sql", "db/x/b.sql")]
    [InlineData("*/x", "db/x/b.sql")]
    [InlineData("db/[a-c].sql", "db/a.sql")]
    [InlineData("db/?.sql", "db/a.sql")]
    [InlineData("./db/x/*", "db/x/b.sql")]
    [InlineData("db/x/../*.sql", "db/a.sql")]
    public void Patterns(string pattern, string files)
    {
        Add("db/a.sql", "db/x/b.sql", "c.sql");

        Assert.Equal(files.Split(','), Find(pattern));
    }

    [Fact]
    public void A_file_whose_name_is_a_pattern()
    {
        Add("[a].sql", "a.sql");

        Assert.Equal(["[a].sql"], Find("[a].sql"));
    }

    [Theory]
    [InlineData("none.sql", "'none.sql' is not checked: it does not exist.")]
    [InlineData("none/*.sql", "'none/*.sql' is not checked: no file matches.")]
    [InlineData("", "'' is not checked: it does not exist.")]
    [InlineData("a\0.sql", "'a?.sql' is not checked: ")]
    public void A_path_that_does_not_exist(string path, string message)
    {
        Add("a.sql");

        var result = _workspace.Run("check", path, "a.sql").Ends(2);

        Assert.StartsWith("starrocks-auth: " + message, result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.sql"], result.Files);
    }

    [Fact]
    public void A_named_file_of_an_unknown_kind()
    {
        _workspace.Write("notes.txt", Workspace.Faulty);

        Assert.Equal(
            "starrocks-auth: 'notes.txt' is not checked: the extension is unknown.\n",
            _workspace.Run("check", "notes.txt").Ends(ExitCode.Failure).Error);
        Assert.Equal(
            "starrocks-auth: 'notes.txt' is not fixed: the extension is unknown.\n",
            _workspace.Run("fix", "notes.txt").Ends(ExitCode.Failure).Error);
        Assert.Equal("", _workspace.Run("check").Ends(ExitCode.Success).Error);
    }

    [Fact]
    public void A_file_that_cannot_be_read()
    {
        Add("a.sql", "b.sql");
        using (new FileStream(_workspace.PathOf("a.sql"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var result = _workspace.Run("check").Ends(2);

            Assert.StartsWith("starrocks-auth: 'a.sql' is not checked: ", result.Error, StringComparison.Ordinal);
            Assert.Equal(["b.sql"], result.Files);
        }
    }

    [Fact]
    public void A_name_that_begins_like_an_option()
    {
        Add("-a.sql", "--format.sql");

        Assert.Equal(["--format.sql", "-a.sql"], Find("--", "-a.sql", "--format.sql"));
        Assert.Equal(["-a.sql"], Find("./-a.sql"));
        Assert.Contains(
            "Unrecognized option '-a.sql'.", _workspace.Run("check", "-a.sql", "--", "b.sql").Ends(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_to_itself()
    {
        File.CreateSymbolicLink(_workspace.PathOf("a.sql"), _workspace.PathOf("a.sql"));

        Assert.StartsWith(
            "starrocks-auth: 'a.sql' is not checked: ", _workspace.Run("check", "a.sql").Ends(2).Error, StringComparison.Ordinal);
        Assert.StartsWith("starrocks-auth: 'a.sql' is not fixed: ", _workspace.Run("fix", "a.sql").Ends(2).Error, StringComparison.Ordinal);
        _workspace.Run("check").Ends(0);
    }

    [Fact]
    public void Links()
    {
        Add("real/a.sql");
        Directory.CreateSymbolicLink(_workspace.PathOf("real/loop"), _workspace.Folder);
        Directory.CreateSymbolicLink(_workspace.PathOf("linked"), _workspace.PathOf("real"));
        File.CreateSymbolicLink(_workspace.PathOf("b.sql"), _workspace.PathOf("real/a.sql"));

        Assert.Equal(["b.sql", "real/a.sql"], Find());
        Assert.Equal(["linked/a.sql"], Find("linked"));
    }

    public void Dispose() => _workspace.Dispose();

    private void Add(params string[] files)
    {
        foreach (var file in files)
            _workspace.Write(file, Workspace.Faulty);
    }

    private string[] Find(params string[] paths) => _workspace.Run(["check", .. paths]).Ends(1).Files;
}
