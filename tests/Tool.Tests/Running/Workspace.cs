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

    public ToolResult RunWith(string input, params string[] arguments) => RunWith(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs the tool with the bytes of its standard input.</summary>
    public ToolResult RunWith(byte[] input, params string[] arguments)
    {
        using var bytes = new MemoryStream();
        using var output = new StreamWriter(bytes, new UTF8Encoding(false)) { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new StandardStreams(() => new MemoryStream(input), () => new StandardOutput(bytes));
        var code = Program.Run(
            arguments, output, error, Folder, Environment, Terminal, streams, Xunit.TestContext.Current.CancellationToken);
        return new ToolResult(code, bytes.ToArray(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Passes bytes on, and leaves their destination open.</summary>
    private sealed class StandardOutput(Stream output) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            WriteTo(output);
            base.Dispose(disposing);
        }
    }
}
