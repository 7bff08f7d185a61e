using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.SqlText;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

/// <summary>
/// A table of snippets for one rule: <c>leak</c> is reported, <c>miss</c> is a problem that is known not to be reported, and <c>safe</c> is
/// harmless. The snippets are compiled as the methods of one type.
/// </summary>
internal sealed class SnippetTable(string file, string id, string head, string parameters, params string[] otherSources)
{
    public IReadOnlyList<(string Label, string Statements)> All { get; } =
        [.. File.ReadLines(PathOf(file)).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => (line[..4], line[6..]))];

    public int Count(string label) => All.Count(found => found.Label == label);

    /// <summary>Returns the snippets whose reports differ from their labels.</summary>
    public async Task<IReadOnlyList<string>> WrongAsync()
    {
        var reported = await CountReportsAsync();
        return
        [
            .. All.Zip(reported)
                .Where(static found => found.First.Label == "leak" != found.Second > 0)
                .Select(static found => $"{found.First.Label} x{found.Second}: {found.First.Statements}"),
        ];
    }

    private async Task<int[]> CountReportsAsync()
    {
        var source = new StringBuilder(head);
        var starts = new List<int>();
        foreach (var (_, statements) in All)
        {
            starts.Add(source.Length);
            var result = statements.Contains("await ", StringComparison.Ordinal) ? "async Task<object?>" : "object?";
            var end = statements.StartsWith("return ", StringComparison.Ordinal) ? "" : "return null;";
            source.Append($"    public static {result} Case{starts.Count}({parameters})\n    {{\n        {statements}\n        {end}\n    }}\n\n");
        }

        var counts = new int[starts.Count];
        foreach (var found in await MarkedSource.DiagnosticsAsync([source.Append('}').ToString(), .. otherSources]))
        {
            if (found.Id == id)
                counts[starts.FindLastIndex(start => start <= found.Location.SourceSpan.Start)]++;
        }

        return counts;
    }

    private static string PathOf(string file) =>
        typeof(SnippetTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == file).Value!;
}
