using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Represents a parsed statement: the source of a value, and the locations of its problems.</summary>
internal sealed class StatementContent(StatementTree tree)
{
    private readonly TextLines _lines = new(tree.Text);
    private Dictionary<string, ClauseProperty>? _propertiesByKey;

    internal StatementTree Tree => tree;

    internal StatementDefinition Statement => tree.Statement;

    internal SqlLocation Locate(SourceSpan span) => _lines.Locate(span);

    /// <summary>Returns the location of a problem: its key or value, or the first word of the statement.</summary>
    internal SqlLocation Locate(Problem problem)
    {
        if (SchemaEvaluator.ClauseOf(Statement, problem.Key) is { } member && tree.FindClause(member) is { } clause)
            return Locate(clause.Span);
        var isAboutStatement = problem.Location == ProblemLocation.Statement && AwsServices.PrefixOf(problem.Key) is null;
        if (isAboutStatement || FindProperty(problem.Key) is not { } property)
            return Locate(tree.FirstWord);
        var hasKey = property.Key.Trim() == problem.Key || Statement.AsRead(property.Key) == problem.Key;
        return Locate(problem.Location == ProblemLocation.Value && hasKey ? property.ValueSpan : property.KeySpan);
    }

    /// <summary>Indicates whether StarRocks ignores a property because its clause does not support keys of auth blocks.</summary>
    internal bool IsMisplaced(ClauseProperty property) =>
        Statement.Misplaces(property.Clause) && AwsServices.PrefixOf(property.Key.Trim()) is not null;

    /// <summary>Returns the last property with a key or, if there is none, the first property of its auth block.</summary>
    private ClauseProperty? FindProperty(string key)
    {
        _propertiesByKey ??= Index();
        if (_propertiesByKey.TryGetValue(key, out var property))
            return property;
        return AwsServices.PrefixOf(key) is { } prefix && _propertiesByKey.TryGetValue(prefix, out property) ? property : null;
    }

    /// <summary>
    /// Indexes properties by the key in the text and by the key that StarRocks reads, and the first property of each auth block by its
    /// prefix.
    /// </summary>
    private Dictionary<string, ClauseProperty> Index()
    {
        var properties = tree.Properties;
        var index = new Dictionary<string, ClauseProperty>(StringComparer.Ordinal);
        for (var i = properties.Count - 1; i >= 0; i--)
        {
            var key = Statement.AsRead(properties[i].Key);
            if (!index.ContainsKey(key))
                index.Add(key, properties[i]);
            if (AwsServices.PrefixOf(key) is { } prefix)
                index[prefix] = properties[i];
        }

        foreach (var property in properties)
            index[property.Key.Trim()] = property;
        return index;
    }
}
