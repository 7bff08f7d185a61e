using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Pictures;

/// <summary>
/// The pictures of the documentation show what a terminal shows. UPDATE_SNAPSHOTS=1 draws them.
/// </summary>
public sealed class PictureTests : IDisposable
{
    private const string Values =
        """
        starrocks:
          catalogs:
            lake.sql: |
              CREATE EXTERNAL CATALOG lake PROPERTIES (
                "type" = "iceberg",
                "iceberg.catalog.type" = "glue",
                "aws.glue.use_instance_profile" = "true",
                "aws.glue.access_key" = "AKIAIOSFODNN7EXAMPLE",
                "aws.glue.secret_key" = "${SECRET_KEY}",
                "aws.glue.region" = "us-west-2"
              );

        """;

    private readonly Workspace _workspace = new();

    public static TheoryData<string, string, int, string> Pictures => new()
    {
        { "check", "Problems in an SQL file and in the values of a Helm chart", 100, "check" },
        { "narrow", "The same problem in a narrow terminal", 60, "check db" },
        { "fix", "The difference that the fixes would make", 100, "fix --dry-run" },
        { "explain", "What is known about a key", 100, "explain aws.s3.enable_path_style_access" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_picture_shows_what_the_program_writes(string name, string title, int columns, string command)
    {
        _workspace.Write("db/lake.sql", Workspace.Faulty).Write("deploy/values.yaml", Values);
        _workspace.Terminal = new Terminal(columns, HasError: false);

        var output = _workspace.Run(command.Split(' ')).Output;

        await IsOnPageAsync("terminal/" + name, TerminalPicture.Of(title, $"\u001b[90m$ starrocks-auth {command}\u001b[0m\n{output}", columns));
    }

    /// <summary>The screens are written by <c>tests/Editors/run</c>.</summary>
    [Theory]
    [InlineData("neovim-problem", "A misspelled key in Neovim, underlined, with the message behind it")]
    [InlineData("neovim-completion", "The proposals of keys in Neovim, with the meaning of the selected one")]
    [InlineData("helix-problem", "A misspelled key in Helix, underlined")]
    [InlineData("helix-message", "The message in Helix")]
    [InlineData("helix-completion", "The proposals of keys in Helix")]
    public async Task A_picture_shows_the_screen_of_an_editor(string name, string title)
    {
        var screen = RepositoryFiles.PathOf("tests/Editors/Screens/" + name + ".txt");
        var shown = (await File.ReadAllTextAsync(screen, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        await IsOnPageAsync("editors/" + name, TerminalPicture.Of(title, shown, columns: 100));
    }

    [Theory]
    [InlineData("editors/neovim/starrocks-auth.lua")]
    [InlineData("editors/helix/languages.toml")]
    public async Task The_page_contains_the_configuration_of_an_editor(string path)
    {
        var configuration = await File.ReadAllTextAsync(RepositoryFiles.PathOf(path), TestContext.Current.CancellationToken);
        var page = await File.ReadAllTextAsync(RepositoryFiles.PathOf("docs/editors.md"), TestContext.Current.CancellationToken);
        Assert.Contains(configuration, page, StringComparison.Ordinal);
    }

    private static async Task IsOnPageAsync(string name, string picture)
    {
        var path = RepositoryFiles.PathOf("docs/images/" + name + ".svg");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(path, picture, TestContext.Current.CancellationToken);
        else
            Assert.Equal(picture, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }

    public void Dispose() => _workspace.Dispose();
}
