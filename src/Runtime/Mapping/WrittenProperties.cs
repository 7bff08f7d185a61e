using System;
using System.Collections.Generic;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Represents the properties of a written value: a text for each slot that is set, and the additional properties.</summary>
/// <param name="slots">The slots.</param>
/// <param name="texts">The text of each slot; <see langword="null"/> if it is not set.</param>
/// <param name="additionalProperties">The properties without a member of their own, which are written last.</param>
internal readonly ref struct WrittenProperties(
    PropertySlot[] slots,
    ReadOnlySpan<string?> texts,
    List<KeyValuePair<string, string>>? additionalProperties = null)
{
    private readonly ReadOnlySpan<string?> _texts = texts;

    /// <summary>Selects properties, because a load and an export write those of auth blocks to another clause.</summary>
    internal enum Filter
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

    private int OpenCount => additionalProperties is null ? 0 : additionalProperties.Count;

    /// <summary>Returns the properties as an array.</summary>
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

        return OpenCount == 0 ? properties : Join(properties, count, additionalProperties!);
    }

    /// <summary>
    /// Adds the additional properties. They replace properties with the same key, because StarRocks uses the last value of a key.
    /// </summary>
    private static KeyValuePair<string, string>[] Join(
        KeyValuePair<string, string>[] properties,
        int count,
        List<KeyValuePair<string, string>> additionalProperties)
    {
        var slotCount = count;
        foreach (var property in additionalProperties)
        {
            var key = property.Key;
            var index = Array.FindIndex(properties, 0, slotCount, other => string.Equals(other.Key, key, StringComparison.Ordinal));
            properties[index < 0 ? count++ : index] = property;
        }

        Array.Resize(ref properties, count);
        return properties;
    }

    /// <summary>
    /// Appends a property list after the words of a clause, or nothing if it is empty, because StarRocks rejects empty lists.
    /// </summary>
    internal void AppendTo(ref SqlTextBuilder sql, string clause, Filter filter = Filter.All)
    {
        var isFirst = true;
        for (var i = 0; i < _texts.Length; i++)
        {
            if (_texts[i] is not { } text || (filter != Filter.All && (filter == Filter.OfBlocks) != slots[i].Service.HasValue))
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
            if (filter != Filter.All && (filter == Filter.OfBlocks) != AdditionalKeys.IsOfBlock(additionalProperties![i].Key))
                continue;
            if (isFirst)
            {
                sql.Append(clause);
                sql.Append("\n(");
            }

            sql.AppendProperty(additionalProperties![i], isFirst);
            isFirst = false;
        }

        if (!isFirst)
            sql.Append("\n)");
    }

    /// <summary>Prints the members as a record does, with masked secrets. Indicates whether a member was printed.</summary>
    internal bool Print(StringBuilder builder)
    {
        var printed = false;
        for (var i = 0; i < _texts.Length; i++)
        {
            var slot = slots[i];
            if (_texts[i] is not { } text || slot.Member.Length == 0)
                continue;
            builder.Append(printed ? ", " : "").Append(slot.Member).Append(" = ")
                .Append(slot.IsMasked ? Secret.Mask : ValueMask.Mask(text));
            printed = true;
        }

        if (OpenCount == 0)
            return printed;
        builder.Append(printed ? ", " : "").Append(AdditionalKeys.Member).Append(" = {");
        for (var i = 0; i < OpenCount; i++)
        {
            var (key, value) = (additionalProperties![i].Key, additionalProperties[i].Value);
            builder.Append(i == 0 ? " " : ", ").Append(PropertyMask.KeyOf(key, value)).Append(" = ")
                .Append(PropertyMask.ValueOf(key, value));
        }

        builder.Append(" }");
        return true;
    }

    /// <summary>Returns the S3 paths of properties, of a load and of other clauses.</summary>
    /// <param name="loads">The data of a load.</param>
    /// <param name="clauses">The values of other clauses.</param>
    /// <param name="statement">The definition, which specifies the clauses with paths and whether a text can contain several paths.</param>
    internal IReadOnlyList<string> Paths(IReadOnlyList<LoadData>? loads, WrittenClauses clauses, StatementDefinition? statement)
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
            if (StatementKeys.TryFind(additionalProperties![i].Key, out var key) && key.IsPath)
                Add(paths, additionalProperties[i].Value, mayBeSeveral);
        }

        foreach (var data in loads ?? [])
        {
            foreach (var path in data?.Paths ?? [])
                Add(paths, path);
        }

        foreach (var member in statement?.ClauseMembers ?? [])
        {
            if (!member.IsPath)
                continue;
            Add(paths, clauses.Text(member.Member));
            foreach (var path in clauses.Texts(member.Member))
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

        for (var rest = path.AsSpan(); !rest.IsEmpty;)
            Add(paths, StorePath.TakeFirst(ref rest).ToString());
    }

    private static void Add(List<string> paths, string? path)
    {
        if (path is not null && StorePath.TryParse(path.AsSpan(), out _))
            paths.Add(path);
    }
}
