using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Maps <see cref="StatementKind"/> to statement definitions, which have the same names.</summary>
internal static class StatementKinds
{
    private static readonly Dictionary<StatementKind, StatementDefinition> _definitions = Index();

    internal static StatementDefinition DefinitionOf(StatementKind kind) =>
        _definitions.TryGetValue(kind, out var definition) ? definition : throw new ArgumentOutOfRangeException(nameof(kind));

    /// <summary>
    /// Returns the kind of a statement, or <see langword="null"/> if no type represents it. A statement with FILES or INTO OUTFILE has
    /// the kind of that clause.
    /// </summary>
    internal static StatementKind? Find(WholeStatement statement)
    {
        var scope = statement.Scope ?? (statement.Evaluated.Count > 0 ? statement.Evaluated[0].Scope : null);
        return scope is StatementDefinition definition ? Parse((definition.ReadAs ?? definition).Name) : null;
    }

    private static Dictionary<StatementKind, StatementDefinition> Index()
    {
        var index = new Dictionary<StatementKind, StatementDefinition>();
        foreach (var definition in StatementDefinitions.All)
        {
            if (definition.ReadAs is null)
                index.Add(Parse(definition.Name), definition);
        }

        return index;
    }

    private static StatementKind Parse(string name) =>
        Enum.TryParse<StatementKind>(name, out var kind) ? kind : throw new InvalidOperationException($"No StatementKind is named {name}.");
}
