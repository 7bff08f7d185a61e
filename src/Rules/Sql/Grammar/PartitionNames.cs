using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads PARTITION with names, which may be in parentheses.</summary>
internal static class PartitionNames
{
    /// <summary>Reads the names; empty if there are none.</summary>
    internal static string[] Read(SqlCursor cursor, bool isOfLoad = false)
    {
        if (!cursor.Word("PARTITION") && !cursor.Word("PARTITIONS"))
            return [];
        if (isOfLoad && cursor.IsListWith('='))
            cursor.Reject(cursor.Current.Span, "A partition with values is not supported, because no member of LoadData can contain it.");
        if (cursor.Is('('))
            return cursor.Names(SqlNameKind.Partition);
        var names = new List<string>();
        do
            names.Add(cursor.CheckedName(SqlNameKind.Partition));
        while (!cursor.AreNext(",", "DATA", "INFILE") && !cursor.AreNext(",", "DATA", "FROM") && cursor.Symbol(','));
        return [.. names];
    }
}
