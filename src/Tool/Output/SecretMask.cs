using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds what must not be shown of the statements and objects of a file. In doubt, it is too much.</summary>
internal static class SecretMask
{
    /// <summary>Returns the spans of secrets, in order and apart from each other.</summary>
    /// <param name="content">What the format of the file has read.</param>
    internal static IReadOnlyList<SourceSpan> Find(FileContent content)
    {
        var spans = new List<SourceSpan>();
        foreach (var part in content.Texts)
        {
            if (part.Settings is { } settings)
                AddSettings(part, settings, content, spans);
            else if (part.Script is { } script)
                AddSql(part, script, spans);
        }

        return SecretSpans.Merge(spans);
    }

    /// <summary>Returns a part of the text with masked secrets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part.</param>
    /// <param name="secrets">The secrets of the text, in order.</param>
    internal static string Show(string text, SourceSpan part, IReadOnlyList<SourceSpan> secrets)
    {
        var shown = new System.Text.StringBuilder(part.Length);
        var end = part.Start;
        for (var i = FirstAfter(secrets, part.Start); i < secrets.Count && secrets[i].Start < part.End; i++)
        {
            shown.Append(text, end, Math.Max(secrets[i].Start, end) - end).Append(PropertyMask.Mask);
            end = Math.Min(secrets[i].End, part.End);
        }

        return shown.Append(text, end, part.End - end).ToString();
    }

    /// <summary>Adds what is a secret in the lines of a comment.</summary>
    private static void AddLines(FileText part, SourceSpan range, List<SourceSpan> spans)
    {
        for (var start = range.Start; start < range.End;)
        {
            var next = part.Text.IndexOf('\n', start, range.End - start) is >= 0 and var found ? found + 1 : range.End;
            foreach (var span in ValueMask.Find(part.Text.Substring(start, next - start)))
                spans.Add(part.ToFile(new SourceSpan(start + span.Start, span.Length)));
            start = next;
        }
    }

    /// <summary>
    /// Adds the secrets of SQL as StarRocks reads it, and of the properties that are read after a literal that is not closed.
    /// </summary>
    private static void AddSql(FileText part, SqlScript script, List<SourceSpan> spans)
    {
        spans.AddRange(SqlMask.Find(part.Text).Select(part.ToFile));
        var lists = script.Statements.SelectMany(static statement => statement.Lists);
        foreach (var property in lists.SelectMany(static list => list.Properties.Concat(list.Conditional)))
        {
            if (property.IsDoubtful || PropertyMask.IsMasked(property.Key))
                spans.Add(part.ToFile(property.ValueSpan));
            if (PropertyMask.KeyOf(property.Key, property.Text, property.IsDoubtful) == PropertyMask.Mask)
                spans.Add(part.ToFile(property.KeySpan));
        }
    }

    private static void AddSettings(FileText part, SettingsTree settings, FileContent content, List<SourceSpan> spans)
    {
        int[] inner = [.. content.Texts.Where(text => text.Outer == part).Select(static text => text.Start)];
        foreach (var comment in settings.Comments)
            AddLines(part, comment, spans);
        var secretItems = KeyValueItems.SecretItems(settings);
        foreach (var node in settings.Nodes)
        {
            var isKnownKey = KeyValueItems.IsKnownKey(node);
            if (!isKnownKey && node.Name is { } name && PropertyMask.KeyOf(name, node.Text) is PropertyMask.Mask)
                spans.Add(part.ToFile(node.NameSpan));
            var isOfSecret = IsOfSecret(node, secretItems);
            if (isOfSecret && node.Anchor is { Value.Length: > 0 } anchor)
                spans.Add(part.ToFile(anchor.Value));
            if (!node.IsContainer && (isOfSecret
                || (!HasText(part.ToFile(node.Value)) && !isKnownKey
                    && node.Text is { } value && ValueMask.Find(value).Count > 0)))
                spans.Add(part.ToFile(node.Value));
        }

        // The secrets of a text in a value are found in the text.
        bool HasText(SourceSpan value)
        {
            var index = Array.BinarySearch(inner, value.Start);
            index = index < 0 ? ~index : index;
            return index < inner.Length && inner[index] < value.End;
        }
    }

    /// <summary>Indicates whether the name of a value, or one around it, is that of a secret or not known.</summary>
    private static bool IsOfSecret(SettingsNode node, HashSet<SettingsNode> secretItems)
    {
        for (var current = node; current.Parent is not null || current.Name is not null; current = current.Parent)
        {
            var isSecret = current.Name is { } name
                ? PropertyMask.IsMasked(name) || (KeyValueItems.IsValue(current) && secretItems.Contains(current.Parent!))
                : current.Parent is { Kind: SettingsKind.Object };
            if (isSecret)
                return true;
            if (current.Parent is null)
                return false;
        }

        return false;
    }

    private static int FirstAfter(IReadOnlyList<SourceSpan> spans, int position)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
