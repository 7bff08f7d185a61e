namespace StarRocks.AwsAuth.Rules;

/// <summary>What a CSV file of a load is read with; null for what is not said.</summary>
internal readonly record struct CsvNode(int? SkipHeader, bool? TrimSpace, string? Enclose, string? Escape);
