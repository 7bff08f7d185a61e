using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>A statement that was read, for a type to be made of, and for problems to be located in.</summary>
internal sealed class StatementContent(StatementTree tree)
{
    private readonly TextLines _lines = new(tree.Text);
    private Dictionary<string, SqlPair>? _byKey;

    internal StatementTree Tree => tree;

    internal StatementDefinition Statement => tree.Statement;

    internal SqlLocation Locate(SourceSpan span) => _lines.Locate(span);

    /// <summary>Where a problem stands: on a key or a value, else on the statement's first word.</summary>
    internal SqlLocation Locate(Problem problem)
    {
        if (SchemaEvaluator.ClauseOf(Statement, problem.Key) is { } member && tree.FindClause(member) is { } part)
            return Locate(part.Span);
        var isWhole = problem.Location == ProblemLocation.Statement && AwsServices.PrefixOf(problem.Key) is null;
        if (isWhole || FindPair(problem.Key) is not { } pair)
            return Locate(tree.FirstWord);
        var isItsOwn = pair.Key.Trim() == problem.Key || Statement.AsRead(pair.Key) == problem.Key;
        return Locate(problem.Location == ProblemLocation.Value && isItsOwn ? pair.ValueSpan : pair.KeySpan);
    }

    /// <summary>Whether it stands in a clause that takes no key of its kind, so that StarRocks never looks it up.</summary>
    internal bool IsMisplaced(SqlPair pair) => Statement.Misplaces(pair.Clause) && AwsServices.PrefixOf(pair.Key.Trim()) is not null;

    /// <summary>The last one with the key; for a key that is missing, the first one of its block.</summary>
    private SqlPair? FindPair(string key)
    {
        _byKey ??= Index();
        return _byKey.TryGetValue(key, out var pair) || (AwsServices.PrefixOf(key) is { } prefix && _byKey.TryGetValue(prefix, out pair)) ? pair : null;
    }

    /// <summary>By what stands there, by what StarRocks makes of it, and by the block that the first of its keys belongs to.</summary>
    private Dictionary<string, SqlPair> Index()
    {
        var pairs = tree.Pairs;
        var index = new Dictionary<string, SqlPair>(StringComparer.Ordinal);
        for (var i = pairs.Count - 1; i >= 0; i--)
        {
            var read = Statement.AsRead(pairs[i].Key);
            if (!index.ContainsKey(read))
                index.Add(read, pairs[i]);
            if (AwsServices.PrefixOf(read) is { } prefix)
                index[prefix] = pairs[i];
        }

        foreach (var pair in pairs)
            index[pair.Key.Trim()] = pair;
        return index;
    }
}
