using System;
using System.Collections.Generic;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>What a value wrote: a text for each slot, or null where it wrote none.</summary>
/// <param name="slots">The properties that it could have written.</param>
/// <param name="texts">What it wrote of each.</param>
/// <param name="open">What its open member holds, which comes last.</param>
internal readonly ref struct WrittenProperties(PropertySlot[] slots, ReadOnlySpan<string?> texts, List<KeyValuePair<string, string>>? open = null)
{
    private readonly ReadOnlySpan<string?> _texts = texts;

    /// <summary>Which of the properties: a load puts those of its auth blocks into a clause of their own.</summary>
    internal enum Which
    {
        All,
        OfBlocks,
        OutsideBlocks,
    }

    internal bool IsEmpty
    {
        get
        {
            foreach (var text in _texts)
            {
                if (text is not null)
                    return false;
            }

            return OpenCount == 0;
        }
    }

    private int OpenCount => open is null ? 0 : open.Count;

    /// <summary>As an array of just the size, for a dictionary.</summary>
    internal KeyValuePair<string, string>[] ToArray()
    {
        var count = OpenCount;
        foreach (var text in _texts)
        {
            if (text is not null)
                count++;
        }

        if (count == 0)
            return [];
        var properties = new KeyValuePair<string, string>[count];
        count = 0;
        for (var i = 0; i < _texts.Length; i++)
        {
            if (_texts[i] is { } text)
                properties[count++] = new(slots[i].Key, text);
        }

        return OpenCount == 0 ? properties : Join(properties, count, open!);
    }

    /// <summary>Of a key that stands twice StarRocks takes the last.</summary>
    private static KeyValuePair<string, string>[] Join(KeyValuePair<string, string>[] properties, int count, List<KeyValuePair<string, string>> open)
    {
        var written = count;
        foreach (var property in open)
        {
            var place = Array.FindIndex(properties, 0, written, one => string.Equals(one.Key, property.Key, StringComparison.Ordinal));
            properties[place < 0 ? count++ : place] = property;
        }

        Array.Resize(ref properties, count);
        return properties;
    }

    /// <summary>As a clause on lines of its own; nothing without a property, for StarRocks takes no empty list.</summary>
    internal void AppendTo(ref SqlTextBuilder sql, string clause, Which which = Which.All)
    {
        var isFirst = true;
        for (var i = 0; i < _texts.Length; i++)
        {
            if (_texts[i] is not { } text || (which != Which.All && (which == Which.OfBlocks) != slots[i].Service.HasValue))
                continue;
            if (isFirst)
            {
                sql.Append(clause);
                sql.Append("\n(");
            }

            sql.AppendProperty(slots[i], text, isFirst);
            isFirst = false;
        }

        for (var i = 0; i < OpenCount; i++)
        {
            if (which != Which.All && (which == Which.OfBlocks) != OpenProperties.IsOfBlock(open![i].Key))
                continue;
            if (isFirst)
            {
                sql.Append(clause);
                sql.Append("\n(");
            }

            sql.AppendProperty(open![i], isFirst);
            isFirst = false;
        }

        if (!isFirst)
            sql.Append("\n)");
    }

    /// <summary>As the members of a record.</summary>
    internal bool Print(StringBuilder builder)
    {
        var printed = false;
        for (var i = 0; i < _texts.Length; i++)
        {
            var slot = slots[i];
            if (_texts[i] is not { } text || slot.Member.Length == 0)
                continue;
            builder.Append(printed ? ", " : "").Append(slot.Member).Append(" = ").Append(slot.IsMasked ? Secret.Mask : text);
            printed = true;
        }

        if (OpenCount == 0)
            return printed;
        builder.Append(printed ? ", " : "").Append(OpenProperties.Member).Append(" = {");
        for (var i = 0; i < OpenCount; i++)
            builder.Append(i == 0 ? " " : ", ").Append(open![i].Key).Append(" = ").Append(SecretKeys.IsMasked(open[i].Key) ? Secret.Mask : open[i].Value);
        builder.Append(" }");
        return true;
    }

    /// <summary>The S3 paths among them, and those of a load.</summary>
    /// <param name="loads">The load's data.</param>
    /// <param name="parts">What else may name a path.</param>
    /// <param name="statement">Which parts hold paths, and whether one text may name several, as in FILES that is read from.</param>
    internal IReadOnlyList<string> Paths(IReadOnlyList<LoadData>? loads, WrittenClauses parts, StatementDefinition? statement)
    {
        var mayBeSeveral = statement is { TakesSeveralPaths: true };
        var paths = new List<string>();
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i].StatementKey is { IsPath: true })
                Add(paths, _texts[i], mayBeSeveral);
        }

        for (var i = 0; i < OpenCount; i++)
        {
            if (StatementKeys.TryFind(open![i].Key, out var key) && key.IsPath)
                Add(paths, open[i].Value, mayBeSeveral);
        }

        foreach (var data in loads ?? [])
        {
            foreach (var path in data?.Paths ?? [])
                Add(paths, path);
        }

        foreach (var part in statement?.ClauseMembers ?? [])
        {
            if (!part.IsPath)
                continue;
            Add(paths, parts.Text(part.Member));
            foreach (var path in parts.Texts(part.Member))
                Add(paths, path);
        }

        return paths;
    }

    private static void Add(List<string> paths, string? path, bool mayBeSeveral)
    {
        if (!mayBeSeveral || path is null)
        {
            Add(paths, path);
            return;
        }

        // Only where another path begins: a comma between braces separates the alternatives of one.
        var start = 0;
        for (var comma = path.IndexOf(','); comma >= 0; comma = path.IndexOf(',', comma + 1))
        {
            if (!IsPath(path.Substring(comma + 1).TrimStart()))
                continue;
            Add(paths, path.Substring(start, comma - start).Trim());
            start = comma + 1;
        }

        Add(paths, start == 0 ? path : path.Substring(start).Trim());
    }

    private static void Add(List<string> paths, string? path)
    {
        if (path is not null && IsPath(path))
            paths.Add(path);
    }

    private static bool IsPath(string text) => text.StartsWith("s3://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("s3a://", StringComparison.OrdinalIgnoreCase);
}
