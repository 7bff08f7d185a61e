namespace StarRocks.AwsAuth.Rules;

/// <summary>PARTITION with names between parentheses, or with one alone.</summary>
internal static class PartitionNames
{
    /// <summary>Takes them if they stand there.</summary>
    internal static string[] Read(SqlCursor cursor, bool isOfLoad = false)
    {
        if (!cursor.Word("PARTITION") && !cursor.Word("PARTITIONS"))
            return [];
        if (isOfLoad && cursor.IsListWith('='))
            cursor.Refuse(cursor.Current.Span, "A partition that is named by its values has no member in LoadData that holds it.");
        return cursor.Is('(') ? cursor.Names(SqlNameKind.Partition) : [cursor.CheckedName(SqlNameKind.Partition)];
    }
}
