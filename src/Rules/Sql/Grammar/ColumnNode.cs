namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a column of a table.</summary>
internal sealed record ColumnNode(string Name, string Type, bool? IsNullable, string? Comment);
