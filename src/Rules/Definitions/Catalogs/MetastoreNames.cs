using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What the metastores are called in a property, whatever the type of the catalog.</summary>
internal static class MetastoreNames
{
    private static readonly (string Name, Metastore Metastore)[] _all =
    [
        ("hive", Metastore.Hive), ("glue", Metastore.Glue), ("dlf", Metastore.Dlf),
        ("rest", Metastore.Rest), ("hadoop", Metastore.Hadoop), ("jdbc", Metastore.Jdbc), ("unity", Metastore.Unity),
    ];

    internal static string Of(Metastore metastore) => Array.Find(_all, row => row.Metastore == metastore).Name;

    /// <summary>Unknown for any other text.</summary>
    internal static Metastore Find(string text)
    {
        foreach (var (name, metastore) in _all)
        {
            if (string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
                return metastore;
        }

        return Metastore.Unknown;
    }
}
