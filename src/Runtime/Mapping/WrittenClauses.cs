using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// Represents the values of clauses that are not properties, such as a path, partitions or the name of a broker. A writer reuses its
/// instance, so that a statement is evaluated without allocations.
/// </summary>
internal sealed class WrittenClauses
{
    private static readonly object _true = true;
    private static readonly object _false = false;

    private readonly List<KeyValuePair<string, object>> _clauses = [];

    internal bool IsEmpty => _clauses.Count == 0;

    /// <inheritdoc cref="Configuration.NamesBroker"/>
    internal bool? NamesBroker => BrokerClause.Names(Text(ClauseMember.BrokerName.Member));

    internal void Add(string name, string? value)
    {
        if (value is not null)
            _clauses.Add(new(name, value));
    }

    internal void Add(string name, bool? value)
    {
        if (value is { } flag)
            _clauses.Add(new(name, flag ? _true : _false));
    }

    internal void Add(string name, IReadOnlyList<string>? value)
    {
        if (Lists.OrNull(value) is { } list)
            _clauses.Add(new(name, list));
    }

    internal void Clear() => _clauses.Clear();

    internal string? Text(string name) => Find(name) is string { Length: > 0 } text ? text : null;

    internal bool? Flag(string name) => Find(name) as bool?;

    internal IReadOnlyList<string> Texts(string name) => Find(name) as IReadOnlyList<string> ?? [];

    private object? Find(string name)
    {
        foreach (var clause in _clauses)
        {
            if (string.Equals(clause.Key, name, StringComparison.Ordinal))
                return clause.Value;
        }

        return null;
    }
}
