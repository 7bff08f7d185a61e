using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the format of fe.conf. Only a file with settings of shared-data storage is read.</summary>
internal sealed class ConfFormat : SettingsFormat
{
    private const string Prefix = AwsServices.FrontendPrefix + "_";

    public static ConfFormat Instance { get; } = new();

    public override string Comment => "#";

    public override bool IsWhole => true;

    /// <summary>Indicates whether a text has lines with settings of shared-data storage.</summary>
    public static bool MayConcern(string text)
    {
        var end = 0;
        for (var at = text.IndexOf(Prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Prefix, end, StringComparison.Ordinal))
        {
            end = at + Prefix.Length;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '_' or ' ' || text[end] is >= '0' and <= '9'))
                end++;
            if (end < text.Length && text[end] == '=' && IsLineStart(text, at))
                return !HasTemplateLines(text);
        }

        return false;
    }

    public override SettingsTree Read(string text)
    {
        if (text.IndexOf(Prefix, StringComparison.Ordinal) < 0 || HasTemplateLines(text))
            return SettingsTree.Empty;
        var tree = ReadEdited(text, text.Length);
        return FrontendSettings.Read(tree).Count > 0 ? tree : SettingsTree.Empty;
    }

    // The first setting of shared-data storage is not there yet.
    public override SettingsTree ReadEdited(string text, int position)
    {
        try
        {
            return Read(text, ConfReader.Read(text));
        }
        catch (FormatException)
        {
            // The frontend does not start with an invalid escape.
            return SettingsTree.Empty;
        }
    }

    public override string Name(string text, SettingsNode node, string name) => ConfText.Escape(name, isKey: true);

    public override string Value(string value, bool isBare) => ConfText.Escape(value, isKey: false);

    public override string Setting(string name, string value) => ConfText.Escape(name, isKey: true) + " = " + value;

    public override SettingsLayout Layout(string text, SettingsNode container) => new(container.Value, "", []);

    private static SettingsTree Read(string text, List<ConfLine> lines)
    {
        var root = new SettingsNode(SettingsKind.Object, null, null) { End = text.Length };
        var (nodes, comments, start) = (new List<SettingsNode> { root }, new List<SourceSpan>(), 0);
        foreach (var line in lines)
        {
            if (line.Key is not null)
                nodes.Add(Read(line, root, start, nodes.Count));
            else if (line.Text.TrimStart(' ', '\t', '\f') is { Length: > 0 } comment && comment[0] is '#' or '!')
                comments.Add(new SourceSpan(start + line.Text.Length - comment.Length, comment.Length - line.End.Length));
            start += line.Text.Length;
        }

        return new SettingsTree(nodes, comments);
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

    private static bool IsLineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    /// <summary>Indicates whether lines of a template add settings or omit them, so that the file is not known.</summary>
    private static bool HasTemplateLines(string text)
    {
        for (var at = 0; at < text.Length; at = text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length)
        {
            while (at < text.Length && text[at] is ' ' or '\t')
                at++;
            if (at + 1 < text.Length && text[at] == '{' && text[at + 1] is '{' or '%')
                return true;
        }

        return false;
    }
}
