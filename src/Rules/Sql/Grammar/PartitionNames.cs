namespace StarRocks.AwsAuth.Rules;

/// <summary>Reads PARTITION with a list of names, or with one name.</summary>
internal static class PartitionNames
{
    /// <summary>Reads the names; empty if there are none.</summary>
    internal static string[] Read(SqlCursor cursor, bool isOfLoad = false)
    {
        if (!cursor.Word("PARTITION") && !cursor.Word("PARTITIONS"))
            return [];
        if (isOfLoad && cursor.IsListWith('='))
            cursor.Refuse(cursor.Current.Span, "A partition with values is not supported, because no member of LoadData can contain it.");
        return cursor.Is('(') ? cursor.Names(SqlNameKind.Partition) : [cursor.CheckedName(SqlNameKind.Partition)];
    }
}
