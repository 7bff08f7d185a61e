using System.Collections.Generic;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Explains the key, or the key of the value, at a position. No value is shown.</summary>
internal sealed class HoverFinder(ClientFeatures client)
{
    public Hover? Find(Snapshot snapshot, LspPosition position)
    {
        if (FoundProperty.At(snapshot, snapshot.Text.ToOffset(position)) is not { } property || KeyPages.Find(property.Key) is not { } page)
            return null;
        var isMarkdown = client.HoverKind == MarkupContent.Markdown;
        var text = new StringBuilder();
        text.Append(isMarkdown ? "**" + page.Key + "**" : page.Key).Append("\n\n");
        if (MeaningOf(property.Key) is { Length: > 0 } meaning)
            text.Append(meaning).Append("\n\n");
        foreach (var (name, values) in page.Facts)
            text.Append(isMarkdown ? "- " : "").Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
        return new Hover(new MarkupContent(client.HoverKind, text.ToString().TrimEnd('\n')), snapshot.Text.ToRange(property.Span));
    }

    private static string MeaningOf(string key)
    {
        if (Parameters.TryFind(key, out _, out var parameter) || FrontendKeys.TryFind(key, out parameter))
            return parameter.Meaning;
        return StatementKeys.TryFind(key, out var known)
            ? known.Meaning
            : Members().FirstOrDefault(member => member.Key == key)?.Meaning ?? "";
    }

    private static IEnumerable<StatementMember> Members() =>
        CatalogDefinitions.All.SelectMany(static catalog => catalog.Members)
            .Concat(StatementDefinitions.All.SelectMany(static statement => statement.Members));
}
