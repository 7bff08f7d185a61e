using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>The row "Checked by" names the sources in which the analyzer reports the page's own examples, and no others.</summary>
public sealed partial class CheckedByTests
{
    private const string Code = "C#";
    private const string Sql = "`.sql`";
    private const string Settings = "`appsettings*.json`";

    private static readonly string[] _sources = [Code, Sql, Settings];

    // Settings are a partial configuration, in which some rules are reported only if one of these is set as well.
    private static readonly string[] _additions =
    [
        "",
        """, "aws.s3.endpoint": "https://s3.us-west-2.amazonaws.com" """,
        """, "aws.s3.sts.endpoint": "https://sts.us-west-2.amazonaws.com" """,
        """, "aws.s3.enable_path_style_access": "false" """,
    ];

    public static TheoryData<string> Pages => PageExampleTests.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Row_names_the_sources_that_are_reported(string id)
    {
        var path = Path.Combine(BuildPaths.Snapshots, "..", "..", "..", "docs", "rules", id + ".md");
        var page = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var named = CheckedBy().Match(page).Groups["sources"].Value;
        Assert.Equal(await ReportedAsync(id, page), _sources.Where(source => named.Contains(source, StringComparison.Ordinal)));
    }

    private static async Task<IEnumerable<string>> ReportedAsync(string id, string page)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in PageExample.Of(id, page).Where(static example => !example.IsRight))
        {
            foreach (var (source, variant) in Variants(example).Where(variant => !reported.Contains(variant.Source)))
            {
                if ((await ExampleRun.OfAsync(variant)).Any(line => line.Contains($" {id}: ", StringComparison.Ordinal)))
                    reported.Add(source);
            }
        }

        // A type exists only in C#, even if the page shows a project file.
        return id.StartsWith("SRA0", StringComparison.Ordinal) ? [Code] : _sources.Where(reported.Contains);
    }

    /// <summary>Returns the example itself and, for SQL, the same statement in a C# literal and its properties as settings.</summary>
    private static IEnumerable<(string Source, PageExample Example)> Variants(PageExample example)
    {
        yield return (example.Language switch { "csharp" => Code, "sql" => Sql, _ => Settings }, example);
        if (example.Language != "sql")
            yield break;
        var literal = example.Code.Replace("\"", "\"\"", StringComparison.Ordinal);
        var call = $"Run(@\"{literal}\");\nstatic void Run(string sql) => Console.WriteLine(sql);\n";
        yield return (Code, example with { Language = "csharp", Code = call });
        var settings = string.Join(", ", Property().Matches(example.Code).Select(static match => match.Result("${key}: ${value}")));
        foreach (var addition in _additions)
            yield return (Settings, example with { Language = "json", Code = $"{{ \"Lake\": {{ {settings}{addition} }} }}\n" });
    }

    [GeneratedRegex(@"^\| \*\*Checked by\*\* \| the analyzer, in (?<sources>[^;\n]*)", RegexOptions.Multiline)]
    private static partial Regex CheckedBy();

    [GeneratedRegex(@"(?<key>""[^""\n]+"") = (?<value>""[^""\n]*"")")]
    private static partial Regex Property();
}
