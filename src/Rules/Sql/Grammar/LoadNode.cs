namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents one DATA INFILE of a load.</summary>
internal sealed class LoadNode
{
    public string[] Paths { get; init; } = [];

    public bool IsNegative { get; init; }

    public string Table { get; init; } = "";

    public bool IsTemporaryPartition { get; init; }

    public string[] Partitions { get; init; } = [];

    public string? ColumnsTerminatedBy { get; init; }

    public string? RowsTerminatedBy { get; init; }

    public string? Format { get; init; }

    public CsvNode Csv { get; init; }

    public string[] Columns { get; init; } = [];

    public string[] ColumnsFromPath { get; init; } = [];

    public MappingNode[] Mappings { get; init; } = [];

    public string? Where { get; init; }
}
