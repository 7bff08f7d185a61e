using System.Collections.Generic;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Explains the key, or the key of the value, at a position. No value is shown.</summary>
internal sealed class HoverFinder(ClientFeatures client)
{
    private const string Value = "Value";

    public Hover? Find(Snapshot snapshot, LspPosition position)
    {
        if (FoundProperty.At(snapshot, snapshot.Text.ToOffset(position)) is not { } property || FactsOf(property) is not var (key, facts))
            return null;
        var isMarkdown = client.HoverKind == MarkupContent.Markdown;
        var text = new StringBuilder();
        text.Append(isMarkdown ? "**" + key + "**" : key).Append("\n\n");
        if (MeaningOf(property.Key) is { Length: > 0 } meaning)
            text.Append(meaning).Append("\n\n");
        foreach (var (name, values) in facts)
            text.Append(isMarkdown ? "- " : "").Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
        return new Hover(new MarkupContent(client.HoverKind, text.ToString().TrimEnd('\n')), snapshot.Text.ToRange(property.Span));
    }

    private static (string Key, IReadOnlyList<(string Name, string[] Values)> Facts)? FactsOf(FoundProperty property)
    {
        if (FrontendSwitch.Find(property.Key) is { } setting)
            return (setting.Name, [(Value, [setting.Words.ToString()])]);
        if (KeyPages.Find(property.Key) is not { } page)
            return null;

        // The statement and the type of the catalog decide which values some keys have.
        return StatementKeys.TryFind(property.Key, out var known)
            && ValueProposals.WordsOf(property.List.Read(isPartial: true), known) is { } words
            ? (page.Key, [(Value, [words.ToString()]), .. page.Facts.Where(static fact => fact.Name != Value)])
            : (page.Key, page.Facts);
    }

    private static string MeaningOf(string key)
    {
        if (Parameters.TryFind(key, out _, out var parameter) || FrontendKeys.TryFind(key, out parameter))
            return parameter.Meaning;
        if (FrontendSwitch.Find(key) is { } setting)
            return setting.Meaning;
        return StatementKeys.TryFind(key, out var known)
            ? known.Meaning
            : Members().FirstOrDefault(member => member.Key == key)?.Meaning ?? "";
    }

    private static IEnumerable<StatementMember> Members() =>
        CatalogDefinitions.All.SelectMany(static catalog => catalog.Members)
            .Concat(StatementDefinitions.All.SelectMany(static statement => statement.Members));
}
