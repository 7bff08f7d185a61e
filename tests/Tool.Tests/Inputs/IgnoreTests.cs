using System;
using System.Diagnostics;
using System.Linq;
using CsCheck;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Inputs;

/// <summary>Compares what is ignored with Git.</summary>
public sealed class IgnoreTests : IDisposable
{
    private const int Cases = 60;

    private static readonly Gen<string> _name = Gen.OneOf("a", "b", "ab", "a.sql", "b.sql", "a b", "c");

    private static readonly Gen<string> _segment = Gen.Frequency(
        (3, _name),
        (4, Gen.OneOf("*", "**", "a*", "*.sql", "?", "[ab]", "[!a]*", "[^b].sql", "[a-b]*", "\\a", "[[:alpha:]]", "[]a]", "*a*")));

    private static readonly Gen<string> _line =
        from negation in Gen.OneOf("", "", "", "!")
        from start in Gen.OneOf("", "", "/")
        from segments in _segment.Array[1, 3]
        from end in Gen.OneOf("", "", "/", " ", "\\ ", "\r")
        select negation + start + string.Join('/', segments) + end;

    private static readonly Gen<(string[] Exclude, (string Folder, string[] Lines)[] Ignores, string[] Files)> _case = Gen.Select(
        _line.Array[0, 2],
        Gen.Select(Gen.OneOf("", "a", "a/b", "ab"), _line.Array[1, 4]).Array[1, 3],
        _name.Array[0, 3].Select(
            static folders => string.Concat(folders.Select(static folder => folder.Replace(".sql", "", StringComparison.Ordinal) + "/")))
            .SelectMany(static folder => Gen.OneOf("a.sql", "b.sql", "ab.sql", "c d.sql").Select(name => folder + name)).Array[6, 14]);

    private readonly Workspace _workspace = new();

    [Fact]
    public void As_Git() => _case.Sample(
        static tree =>
        {
            using var workspace = new Workspace();
            Git(workspace, "init", "-q");
            workspace.Write(".git/info/exclude", string.Join('\n', tree.Exclude));
            foreach (var (folder, lines) in tree.Ignores)
                workspace.Write((folder.Length == 0 ? "" : folder + "/") + ".gitignore", string.Join('\n', lines) + "\n");
            foreach (var file in tree.Files)
                workspace.Write(file, Workspace.Faulty);

            var listed = Git(workspace, "ls-files", "--others", "--exclude-standard", "-z").Split('\0')
                .Where(static file => file.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
            Assert.Equal(listed, workspace.Run("check").Files);
        },
        iter: Cases,
        threads: 2,
        print: static tree => string.Join(" | ", tree.Exclude) + "\n"
            + string.Join(", ", tree.Files) + "\n"
            + string.Join("\n", tree.Ignores.Select(static file => file.Folder + ": " + string.Join(" | ", file.Lines))));

    [Fact]
    public void Files_of_several_levels()
    {
        Write("old/a.sql", "old/kept.sql", "x/old/b.sql", "x/c.sql", "x/d.sql", "local.sql");
        _workspace.Write(".git/info/exclude", "local.sql\n");
        _workspace.Write(".gitignore", "# A comment.\n/old/*\n!kept.sql\nd.sql\n");
        _workspace.Write("x/.gitignore", "c.sql\n!d.sql\n");

        Assert.Equal(["old/kept.sql", "x/d.sql", "x/old/b.sql"], Find());
    }

    [Fact]
    public void A_folder_in_a_repository()
    {
        Write("db/old/a.sql", "db/b.sql");
        _workspace.Write(".git/HEAD", "").Write(".gitignore", "db/old/\n");

        Assert.Equal(["db/b.sql"], Find("db"));
        Assert.Equal(["db/old/a.sql"], Find("db/old"));
    }

    [Fact]
    public void A_folder_that_is_ignored_stays_ignored()
    {
        Write("old/a.sql", "b.sql");
        _workspace.Write(".gitignore", "old/\n!old/a.sql\n");

        Assert.Equal(["b.sql"], Find());
    }

    [Fact]
    public void A_named_file_is_checked()
    {
        Write("a.sql");
        _workspace.Write(".gitignore", "*.sql\n");

        Assert.Equal(["a.sql"], Find("a.sql"));
        Assert.Contains("no file matches", _workspace.Run("check", "*.sql").Ends(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_work_tree()
    {
        using var other = new Workspace();
        other.Write("repository/info/exclude", "a.sql\n").Write("repository/worktrees/x/commondir", "../..\n");
        Write("a.sql", "b.sql");
        _workspace.Write(".git", "gitdir: " + other.PathOf("repository/worktrees/x") + "\n");

        Assert.Equal(["b.sql"], Find());
    }

    [Fact]
    public void Many_asterisks_take_no_time()
    {
        _workspace.Write(new string('a', 200) + ".sql", Workspace.Faulty);
        _workspace.Write(".gitignore", string.Concat(Enumerable.Repeat("*a", 100)) + "b\n");

        Assert.Single(Find());
    }

    public void Dispose() => _workspace.Dispose();

    private void Write(params string[] files)
    {
        foreach (var file in files)
            _workspace.Write(file, Workspace.Faulty);
    }

    private string[] Find(params string[] paths) => _workspace.Run(["check", .. paths]).Ends(1).Files;

    private static string Git(Workspace workspace, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = workspace.Folder, RedirectStandardOutput = true };
        foreach (var variable in new[] { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE" })
            start.Environment.Remove(variable);
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }
}
