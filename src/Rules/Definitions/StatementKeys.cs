using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds the properties outside the auth blocks by their names.</summary>
internal static class StatementKeys
{
    private static readonly Dictionary<string, StatementKey> _byName = Index();

    internal static StatementKey[] All => StatementKey.Rows;

    internal static IReadOnlyCollection<string> Names => _byName.Keys;

    internal static bool TryFind(string name, [NotNullWhen(true)] out StatementKey? key) => _byName.TryGetValue(name, out key);

    private static Dictionary<string, StatementKey> Index()
    {
        var index = new Dictionary<string, StatementKey>(StringComparer.Ordinal);
        foreach (var key in StatementKey.Rows)
            index.Add(key.Name, key);
        return index;
    }
}
