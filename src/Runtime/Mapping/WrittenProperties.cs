using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>What a value wrote, as the array of a dictionary, as the pairs of a statement, or as text.</summary>
internal static class WrittenProperties
{
    /// <summary>Which of the properties: a load puts those of its auth blocks into a clause of their own.</summary>
    internal enum Which
    {
        All,
        OfBlocks,
        OutsideBlocks,
    }

    internal static KeyValuePair<string, string>[] Copy(PropertySchema schema, ReadOnlySpan<string?> texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            if (text is not null)
                count++;
        }

        if (count == 0)
            return [];
        var properties = new KeyValuePair<string, string>[count];
        CopyTo(schema, texts, Which.All, properties);
        return properties;
    }

    internal static ReadOnlySpan<KeyValuePair<string, string>> Fill(PropertySchema schema, ReadOnlySpan<string?> texts, Which which, out KeyValuePair<string, string>[] rented)
    {
        rented = ArrayPool<KeyValuePair<string, string>>.Shared.Rent(texts.Length);
        return rented.AsSpan(0, CopyTo(schema, texts, which, rented));
    }

    internal static void Return(KeyValuePair<string, string>[] rented) => ArrayPool<KeyValuePair<string, string>>.Shared.Return(rented, clearArray: true);

    internal static bool Print(PropertySchema schema, ReadOnlySpan<string?> texts, StringBuilder builder)
    {
        var printed = false;
        for (var i = 0; i < texts.Length; i++)
        {
            var slot = schema.Slots[i];
            if (texts[i] is not { } text || slot.Member.Length == 0)
                continue;
            builder.Append(printed ? ", " : "").Append(slot.Member).Append(" = ").Append(slot.IsMasked ? Secret.Mask : text);
            printed = true;
        }

        return printed;
    }

    internal static IReadOnlyList<string> Paths(PropertySchema schema, PropertyWriter writer)
    {
        var paths = new List<string>();
        for (var i = 0; i < schema.Slots.Length; i++)
        {
            if (schema.Slots[i].StatementKey is StatementKey.Path or StatementKey.IcebergWarehouse or StatementKey.PaimonWarehouse)
                Add(paths, writer.Texts[i]);
        }

        foreach (var data in writer.Data ?? [])
        {
            foreach (var path in data?.Paths ?? [])
                Add(paths, path);
        }

        return paths;
    }

    private static void Add(List<string> paths, string? path)
    {
        if (path is not null && (path.StartsWith("s3://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("s3a://", StringComparison.OrdinalIgnoreCase)))
            paths.Add(path);
    }

    private static int CopyTo(PropertySchema schema, ReadOnlySpan<string?> texts, Which which, KeyValuePair<string, string>[] properties)
    {
        var count = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text && (which == Which.All || (which == Which.OfBlocks) == schema.Slots[i].Service.HasValue))
                properties[count++] = new(schema.Slots[i].Key, text);
        }

        return count;
    }
}
