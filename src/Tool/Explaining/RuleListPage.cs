using System.Linq;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Lists the rules.</summary>
internal static class RuleListPage
{
    internal static void Write(TextWriter output, MarkdownText markdown, bool isJson)
    {
        var pages = RulePages.Ids.Select(RulePages.Read);
        if (!isJson)
        {
            var rows = pages.Select(static page => $"| {page.Id} | {page.Severity ?? "C#"} | {page.Title} |\n");
            markdown.Write("| Rule | Severity | Title |\n| --- | --- | --- |\n" + string.Concat(rows), "");
            return;
        }

        using var json = new JsonText(output);
        json.Writer.WriteStartArray();
        foreach (var page in pages)
            page.WriteTo(json);
        json.Writer.WriteEndArray();
        json.Complete();
    }
}
