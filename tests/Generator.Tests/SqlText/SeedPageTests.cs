using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>The twelve statements of StarRocks' page, in raw literals.</summary>
public sealed class SeedPageTests
{
    private static readonly (string Value, string Placeholder)[] _placeholders =
    [
        ("AKIAIOSFODNN7EXAMPLE", "<iam_user_access_key>"),
        ("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "<iam_user_access_key>"),
        ("thrift://10.0.0.1:9083", "thrift://xx.xx.xx.xx:9083"),
    ];

    private static string Folder => Path.Combine(
        Path.GetDirectoryName(typeof(SeedPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "FieldCases").Value!)!, "..", "Statements", "SeedPage");

    [Fact]
    public async Task With_real_values_all_that_is_said_is_what_newer_frontends_reject()
    {
        var (source, _) = Source(static text => text);
        var found = await MarkedSource.DiagnosticsAsync([source]);
        Assert.Equal(3, found.Count);
        Assert.All(found, d => Assert.Equal(("SRA5006", "ORC"), (d.Id, Text(d, source))));
    }

    [Fact]
    public async Task As_printed_the_placeholders_are_told()
    {
        var (source, count) = Source(static text => _placeholders.Aggregate(text, static (each, pair) => each.Replace(pair.Value, pair.Placeholder, StringComparison.Ordinal)));
        var found = await MarkedSource.DiagnosticsAsync([source]);
        Assert.Equal(count, found.Count(static d => d.Id == "SRA2008"));
        Assert.All(found.Where(static d => d.Id == "SRA2008"), d => Assert.Contains(Text(d, source), _placeholders.Select(static pair => pair.Placeholder)));
        Assert.Equal(["SRA2008", "SRA5006"], found.Select(static d => d.Id).Distinct().Order());
    }

    private static string Text(Diagnostic diagnostic, string source) => source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);

    private static (string Source, int Placeholders) Source(Func<string, string> printed)
    {
        var files = Directory.GetFiles(Folder, "*.sql").Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(12, files.Length);
        var texts = files.Select(File.ReadAllText).Select(text => printed(text).ReplaceLineEndings("\n").TrimEnd()).ToArray();
        var members = texts.Select((text, i) => $"    public const string Page{i} = \"\"\"\n        {text.Replace("\n", "\n        ", StringComparison.Ordinal)}\n        \"\"\";\n");
        return ("public static class Pages\n{\n" + string.Concat(members) + "}\n", texts.Sum(text => _placeholders.Select(static pair => pair.Placeholder).Distinct().Sum(p => text.Split(p).Length - 1)));
    }
}
