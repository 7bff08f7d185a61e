using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Provides the names of the metastores in properties of any type of catalog.</summary>
internal static class MetastoreNames
{
    private static readonly (string Name, Metastore Metastore)[] _all =
    [
        ("hive", Metastore.Hive), ("glue", Metastore.Glue), ("dlf", Metastore.Dlf),
        ("rest", Metastore.Rest), ("hadoop", Metastore.Hadoop), ("jdbc", Metastore.Jdbc),
    ];

    internal static string Of(Metastore metastore) => Array.Find(_all, row => row.Metastore == metastore).Name;

    /// <summary>Returns the metastore of a name; unknown for any other text.</summary>
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
