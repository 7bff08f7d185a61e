namespace StarRocks.AwsAuth;

/// <summary>What a method that writes SQL was given, in the order of its parameters.</summary>
internal readonly record struct SqlArguments(string? First, string? Second, string? Third, PipeOptions? Options);
