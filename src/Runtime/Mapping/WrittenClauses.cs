using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// What a statement has that is no property: its path, its partitions, the name of a broker. A writer keeps one and empties it, so
/// that a statement is evaluated without an allocation.
/// </summary>
internal sealed class WrittenClauses
{
    private static readonly object _true = true;
    private static readonly object _false = false;

    private readonly List<KeyValuePair<string, object>> _parts = [];

    internal bool IsEmpty => _parts.Count == 0;

    internal void Add(string name, string? value)
    {
        if (value is not null)
            _parts.Add(new(name, value));
    }

    internal void Add(string name, bool? value)
    {
        if (value is { } known)
            _parts.Add(new(name, known ? _true : _false));
    }

    internal void Add(string name, IReadOnlyList<string>? value)
    {
        if (Lists.OrNull(value) is { } list)
            _parts.Add(new(name, list));
    }

    internal void Clear() => _parts.Clear();

    internal string? Text(string name) => Find(name) is string { Length: > 0 } text ? text : null;

    internal bool? Flag(string name) => Find(name) as bool?;

    internal IReadOnlyList<string> Texts(string name) => Find(name) as IReadOnlyList<string> ?? [];

    private object? Find(string name)
    {
        foreach (var part in _parts)
        {
            if (string.Equals(part.Key, name, StringComparison.Ordinal))
                return part.Value;
        }

        return null;
    }
}
