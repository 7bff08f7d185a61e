using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Pictures;

/// <summary>
/// The pictures of <c>docs/command-line.md</c> show what the program writes to a terminal. UPDATE_SNAPSHOTS=1 draws them.
/// </summary>
public sealed class TerminalPictureTests : IDisposable
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

        var path = RepositoryFiles.PathOf("docs/images/terminal/" + name + ".svg");
        var picture = TerminalPicture.Of(title, "starrocks-auth " + command, output, columns);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(path, picture, TestContext.Current.CancellationToken);
        else
            Assert.Equal(picture, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }

    public void Dispose() => _workspace.Dispose();
}
