using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents Java properties files, as <c>java.util.Properties</c> reads them.</summary>
internal class PropertiesFormat : SettingsFormat
{
    public static PropertiesFormat Instance { get; } = new();

    public override string Comment => "#";

    public override bool ContinuesLines => true;

    public override SettingsTree Read(string text)
    {
        // A binary file, or one in another encoding, has NUL characters.
        if (text.IndexOf('\0') >= 0)
            return SettingsTree.Empty;
        var templates = ConfTemplates.Read(text);
        try
        {
            return Read(ConfReader.Read(templates.Lines), templates);
        }
        catch (FormatException)
        {
            // Java does not load a file with an invalid escape.
            return SettingsTree.Empty;
        }
    }

    public override string Name(string text, SettingsNode node, string name) => ConfText.Escape(name, isKey: true);

    public override string Value(string value, bool? isBare) => ConfText.Escape(value, isKey: false);

    public override string Setting(string name, string value) => ConfText.Escape(name, isKey: true) + " = " + value;

    public override SettingsLayout Layout(string text, SettingsNode container) => new(container.Value, "", []);

    public override TextMap? MapOf(string text, SettingsNode node) => ConfReader.MapOf(text, node.Value, node.Text ?? "");

    public override string? Inserted(string text, SettingsNode node, string inserted) => ConfText.Escape(inserted, isKey: false);

    private static SettingsTree Read(List<ConfLine> lines, ConfTemplates templates)
    {
        var root = new SettingsNode(SettingsKind.Object, null, null) { End = templates.Lines.Length };
        var (nodes, comments, isPartial) = (new List<SettingsNode> { root }, new List<SourceSpan>(), templates.IsPartial);
        var start = 0;
        foreach (var line in lines)
        {
            if (line.Key is null && line.Text.TrimStart(' ', '\t', '\f') is { Length: > 0 } comment && comment[0] is '#' or '!')
                comments.Add(new SourceSpan(start + line.Text.Length - comment.Length, comment.Length - line.End.Length));
            else if (line.Key is not null && TemplateFinder.IsOpening(templates.Lines, start + line.KeySpan.Start))
                isPartial = true;
            else if (line.Key is not null && !templates.IsConditional(start + line.KeySpan.Start))
                nodes.Add(Read(line, root, start, nodes.Count));
            start += line.Text.Length;
        }

        return nodes.Count == 1 ? SettingsTree.Empty : new SettingsTree(nodes, comments) { IsPartial = isPartial };
    }

    private static SettingsNode Read(ConfLine line, SettingsNode root, int start, int index)
    {
        var key = new SourceSpan(start + line.KeySpan.Start, line.KeySpan.Length);
        var end = line.ValueStart + line.Text.Substring(line.ValueStart).TrimEnd().Length;
        var node = new SettingsNode(SettingsKind.Value, root, line.Key)
        {
            NameSpan = key,
            Text = FrontendText.Trimmed(line.Value),
            Index = index,
            Start = key.Start,
            ValueStart = start + line.ValueStart,
            End = start + end,
        };
        root.Add(node);
        return node;
    }
}
