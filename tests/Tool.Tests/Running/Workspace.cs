using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Represents a folder with files in which the tool runs.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>An external catalog with an error in line 6 (SRA2005) and a warning in line 7 (SRA4001).</summary>
    public const string Faulty = """
        CREATE EXTERNAL CATALOG lake
        PROPERTIES
        (
            "type" = "hive",
            "hive.metastore.uris" = "thrift://10.0.0.1:9083",
            "aws.s3.use_instance_profile" = "yes",
            "aws.s3.regoin" = "us-west-2"
        );

        """;

    /// <summary>The same without a problem.</summary>
    public static string Correct { get; } =
        Faulty.Replace("yes", "true", StringComparison.Ordinal).Replace("regoin", "region", StringComparison.Ordinal);

    public string Folder { get; } = Directory.CreateTempSubdirectory("starrocks-auth-").FullName;

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public Terminal? Terminal { get; set; }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public Workspace Write(string path, string text, Encoding? encoding = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text, encoding ?? new UTF8Encoding(false));
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public ToolResult Run(params string[] arguments) => RunWith("", arguments);

    public ToolResult RunWith(string input, params string[] arguments)
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Program.Run(
            arguments, reader, output, error, Folder, Environment, Terminal, cancellation: Xunit.TestContext.Current.CancellationToken);
        return new ToolResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
