using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents YAML, with templates of Helm and Jinja.</summary>
/// <param name="readings">Keeps the readings of a document that is edited; null to keep none.</param>
internal sealed class YamlFormat(YamlPieceCache? readings = null) : SettingsFormat
{
    public static YamlFormat Instance { get; } = new();

    public override string Comment => "#";

    // A binary file, or one in another encoding, has NUL characters.
    public override SettingsTree Read(string text) =>
        text.Contains(':') && !text.Contains('\0') ? YamlReader.Read(text, readings) : SettingsTree.Empty;

    public override SettingsTree ReadEdited(string text, int position) =>
        YamlCompletion.At(text, position) is { } completed ? Read(completed) : SettingsTree.Empty;

    public override string Name(string text, SettingsNode node, string name) =>
        node.NameSpan.Start > node.Start ? YamlText.Inside(name, text[node.Start]) : YamlText.Plain(name);

    // A map such as the data of a ConfigMap takes only strings.
    public override string Value(string value, bool? isBare) =>
        isBare == true && (value is "true" or "false" || YamlText.IsPlain(value)) ? value : YamlText.Quoted(value);

    public override string Setting(string name, string value) => YamlText.Plain(name) + ": " + value;

    public override TextMap? MapOf(string text, SettingsNode node)
    {
        // An alias, whose text is elsewhere.
        if (node.ValueStart >= text.Length || text[node.ValueStart] == '*')
            return null;

        // Whether a template is alone on its lines depends on the nearest characters around the value.
        var (start, end) = (node.ValueStart, node.End);
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        start = start > 0 && text[start - 1] is not ('\n' or '\r') ? start - 1 : start;
        end = end < text.Length && text[end] is not ('\n' or '\r') ? end + 1 : end;
        var lines = YamlTemplates.Read(text[start..end]).Neutral;
        return YamlScalarMap.Read(lines, node.ValueStart - start, node.Text ?? "", start);
    }

    public override string? Inserted(string text, SettingsNode node, string inserted)
    {
        switch (text[node.ValueStart])
        {
            case '|':
                return inserted.Replace("\n", YamlText.NewLineAfter(text, node.ValueStart), StringComparison.Ordinal);
            case '"':
                return YamlText.Inside(inserted, '"');
            case '\'':
                return inserted.Contains('\n') ? null : YamlText.Inside(inserted, '\'');
            default:
                // A line break or a comment would end it, or be folded; so would a bracket or comma of an enclosing list.
                return inserted.AsSpan().IndexOfAny(IsInFlow(text, node) ? "\n#:,[]{}" : "\n#:") < 0 ? inserted : null;
        }
    }

    private static bool IsInFlow(string text, SettingsNode node) =>
        node.Parent is { } parent && parent.ValueStart < text.Length && text[parent.ValueStart] is '{' or '[';

    public override SettingsLayout Layout(string text, SettingsNode container)
    {
        if (container.ValueStart >= text.Length || text[container.ValueStart] is not ('{' or '['))
            return new SettingsLayout(container.Value, "", []);
        var commas = new List<SourceSpan>();
        foreach (var item in container.Items)
        {
            var end = YamlDocuments.AfterSpaceAndComments(text, item.End, container.End);
            if (end < container.End && text[end] == ',')
                commas.Add(new SourceSpan(end, 1));
        }

        var isClosed = container.End - 1 > container.ValueStart && text[container.End - 1] is '}' or ']';
        return new SettingsLayout(SourceSpan.Between(container.ValueStart + 1, container.End - (isClosed ? 1 : 0)), ",", commas);
    }
}
