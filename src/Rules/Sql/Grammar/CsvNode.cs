namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the options of a CSV file of a load; null for an option that is not set.</summary>
internal readonly record struct CsvNode(int? SkipHeader, bool? TrimSpace, string? Enclose, string? Escape);
