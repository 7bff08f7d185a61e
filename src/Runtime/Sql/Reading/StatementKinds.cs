using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>The public kinds of statements and their definitions, which are called alike.</summary>
internal static class StatementKinds
{
    private static readonly Dictionary<StatementKind, StatementDefinition> _definitions = Index();

    /// <summary>The definition of a kind.</summary>
    internal static StatementDefinition DefinitionOf(StatementKind kind) =>
        _definitions.TryGetValue(kind, out var definition) ? definition : throw new ArgumentOutOfRangeException(nameof(kind));

    /// <summary>Which type a statement of a text can be read into; null where there is none. What FILES or INTO OUTFILE stands in is no statement of ours by itself.</summary>
    internal static StatementKind? Of(WholeStatement statement)
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
        Enum.TryParse<StatementKind>(name, out var kind) ? kind : throw new InvalidOperationException($"No StatementKind is called {name}.");
}
