using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>All statements of StarRocks' page, saved as a file.</summary>
public sealed partial class SeedPageFileTests
{
    [Fact]
    public Task With_values_it_is_the_format_alone() => FileTest.SqlAsync(Format().Replace(Page(), "\"format\" = \"{|SRA5006:ORC|}\""));

    [Fact]
    public Task As_printed_the_placeholders_too() => FileTest.SqlAsync(AsPrinted());

    [Fact]
    public Task As_printed_and_with_the_line_ends_of_Windows() => FileTest.SqlAsync(AsPrinted().Replace("\n", "\r\n", StringComparison.Ordinal));

    private static string AsPrinted()
    {
        var text = Page()
            .Replace("AKIAIOSFODNN7EXAMPLE", "{|SRA2008:<iam_user_access_key>|}", StringComparison.Ordinal)
            .Replace("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "{|SRA2008:<iam_user_secret_key>|}", StringComparison.Ordinal);
        text = Uris().Replace(text, "\"hive.metastore.uris\" = \"{|SRA2008:thrift://xx.xx.xx:9083|}\"");
        return Format().Replace(text, "\"format\" = \"{|SRA5006:ORC|}\"");
    }

    private static string Page() => string.Join("\n", Statements());

    private static IEnumerable<string> Statements() => Directory
        .GetFiles(Path.Combine(BuildPaths.Snapshots, "..", "..", "Runtime.Tests", "Statements", "SeedPage"), "*.sql")
        .Order(StringComparer.Ordinal).Select(static path => File.ReadAllText(path).ReplaceLineEndings("\n"));

    [GeneratedRegex("\"format\" = \"ORC\"")]
    private static partial Regex Format();

    [GeneratedRegex("\"hive.metastore.uris\" = \"[^\"]*\"")]
    private static partial Regex Uris();
}
