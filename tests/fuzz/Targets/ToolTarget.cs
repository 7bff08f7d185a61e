using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Tool;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Runs every command on a file. The first line of the text is the extension of the file.</summary>
internal sealed class ToolTarget() : FuzzTarget("tool")
{
    private static readonly Dictionary<string, string> _environment = new() { ["NO_COLOR"] = "1" };
    private static readonly string[] _extensions = [".sql", ".json", ".yaml", ".conf", ".md", ".sh", ".ddl"];

    public override SeedKind Seeds => SeedKind.Tool;

    public override void Try(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
            return;
        var name = "file" + (Array.IndexOf(_extensions, text[..end]) >= 0 ? text[..end] : ".sql");
        var folder = Directory.CreateTempSubdirectory("fuzz-").FullName;
        try
        {
            Try(folder, name, text[(end + 1)..]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Try(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        if (InputText.Read(path) is not { } read)
            return;
        var secrets = MarkedSecrets.Find(read.ToString(), ToolFileKinds.All.Find(name)!.Format.Read(read.ToString()));
        Run(folder, secrets, "check", "--severity", "info");
        Run(folder, secrets, "check", "--format", "github", "--severity", "info");
        foreach (var format in new[] { "json", "sarif", "gitlab" })
            JsonDocument.Parse(Run(folder, secrets, "check", "--format", format, "--severity", "info")).Dispose();
        Run(folder, secrets, "convert", name);
        Run(folder, secrets, "policies", name, "--instance-role", "arn:aws:iam::081976408565:role/node", "--path", "s3://b/x");
        Run(folder, secrets, "drift", name, "--stored", name);
        Promise.That(!File.Exists(path) || InputText.Read(path)!.ContentEquals(read), "only fix changes a file");
        Fix(folder, path, read, secrets);
    }

    private static void Fix(string folder, string path, SourceText read, IReadOnlyList<string> secrets)
    {
        var wouldFix = Run(folder, secrets, "fix", "--dry-run");
        Promise.That(InputText.Read(path)!.ContentEquals(read), "a dry run changes no file");
        var isFixed = !Run(folder, secrets, "fix").StartsWith("Nothing to fix", StringComparison.Ordinal) && !InputText.Read(path)!.ContentEquals(read);
        Promise.That(!isFixed || wouldFix.Contains("@@ ", StringComparison.Ordinal), "a dry run shows what is fixed");
        var after = InputText.Read(path)!;
        Promise.That(Equals(after.Encoding, read.Encoding), "a fix keeps the encoding");
        Run(folder, secrets, "fix");
        Promise.That(InputText.Read(path)!.ContentEquals(after), "a fixed file needs no fix");
    }

    private static string Run(string folder, IReadOnlyList<string> secrets, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = Tool.Program.Run(arguments, output, error, folder, _environment);
        Promise.That(code is ExitCode.Success or ExitCode.Problems or ExitCode.Failure, "an exit code is documented");
        Promise.That(!error.ToString().Contains("internal error", StringComparison.Ordinal), "no command has an internal error");
        MarkedSecrets.Check(output.ToString() + error, secrets);
        return output.ToString();
    }
}
