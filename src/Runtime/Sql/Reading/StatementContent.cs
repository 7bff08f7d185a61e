using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>All that one statement says, with the place of each thing, for a type to be made of.</summary>
internal sealed class StatementContent(string text, StatementDefinition statement)
{
    private readonly TextLines _lines = new(text);
    private Dictionary<string, SqlPair>? _byKey;

    internal StatementDefinition Statement => statement;

    /// <summary>In the order of the text.</summary>
    internal List<SqlPair> Pairs { get; } = [];

    internal List<SqlPart> Parts { get; } = [];

    /// <summary>Why it can't be read.</summary>
    internal SqlFault? Fault { get; set; }

    /// <summary>Where it is said what the whole lacks.</summary>
    internal SqlSpan FirstWord { get; set; }

    internal SqlLocation Locate(SqlSpan span) => _lines.Locate(span);

    /// <summary>Where a problem stands: on a key or a value, else on the statement's first word.</summary>
    internal SqlLocation Locate(Problem problem)
    {
        if (Parts.Find(part => part.Name == SchemaJudge.PartOf(statement, problem.Key)) is { } part)
            return Locate(part.Span);
        var isWhole = problem.Place == Place.Statement && AwsServices.PrefixOf(problem.Key) is null;
        if (isWhole || FindPair(problem.Key) is not { } pair)
            return Locate(FirstWord);
        var isItsOwn = pair.Key.Trim() == problem.Key || statement.AsRead(pair.Key) == problem.Key;
        return Locate(problem.Place == Place.Value && isItsOwn ? pair.ValueSpan : pair.KeySpan);
    }

    /// <summary>Whether it stands in a clause that takes no key of its kind, so that StarRocks never looks it up.</summary>
    internal bool IsMisplaced(SqlPair pair) => statement.Misplaces(pair.Clause) && AwsServices.PrefixOf(pair.Key.Trim()) is not null;

    /// <summary>The last one with the key; for a key that is missing, the first one of its block.</summary>
    private SqlPair? FindPair(string key)
    {
        _byKey ??= Index();
        return _byKey.TryGetValue(key, out var pair) || (AwsServices.PrefixOf(key) is { } prefix && _byKey.TryGetValue(prefix, out pair)) ? pair : null;
    }

    /// <summary>By what stands there, by what StarRocks makes of it, and by the block that the first of its keys belongs to.</summary>
    private Dictionary<string, SqlPair> Index()
    {
        var index = new Dictionary<string, SqlPair>(StringComparer.Ordinal);
        for (var i = Pairs.Count - 1; i >= 0; i--)
        {
            var read = statement.AsRead(Pairs[i].Key);
            if (!index.ContainsKey(read))
                index.Add(read, Pairs[i]);
            if (AwsServices.PrefixOf(read) is { } prefix)
                index[prefix] = Pairs[i];
        }

        for (var i = 0; i < Pairs.Count; i++)
            index[Pairs[i].Key.Trim()] = Pairs[i];
        return index;
    }
}
