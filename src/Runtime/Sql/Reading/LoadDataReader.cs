using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Creates a <see cref="LoadData"/> from its syntax node.</summary>
internal static class LoadDataReader
{
    internal static LoadData Create(LoadNode node) => new(node.Paths[0], node.Table)
    {
        Paths = node.Paths,
        Negative = node.IsNegative,
        Partitions = node.Partitions,
        IsTemporaryPartition = node.IsTemporaryPartition,
        Format = node.Format,
        ColumnsTerminatedBy = node.ColumnsTerminatedBy,
        RowsTerminatedBy = node.RowsTerminatedBy,
        SkipHeader = node.Csv.SkipHeader,
        TrimSpace = node.Csv.TrimSpace,
        Enclose = node.Csv.Enclose,
        Escape = node.Csv.Escape,
        Columns = node.Columns,
        ColumnsFromPath = node.ColumnsFromPath,
        Set = System.Array.ConvertAll(node.Mappings, static mapping => new ColumnMapping(mapping.Column, mapping.Expression)),
        Where = node.Where,
    };
}
