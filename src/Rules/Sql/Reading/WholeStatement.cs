using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents any statement of a text.</summary>
/// <param name="Scope">What it is; null for a statement without an auth block.</param>
/// <param name="Whole">The location of the statement, without its delimiter.</param>
/// <param name="Name">The name with its dots and quotes; null if it has none.</param>
/// <param name="Lists">Its property lists.</param>
/// <param name="Evaluated">Its parts that are evaluated.</param>
internal sealed record WholeStatement(
    PropertyScope? Scope,
    SourceSpan Whole,
    SourceSpan? Name,
    IReadOnlyList<SqlPropertyList> Lists,
    IReadOnlyList<ParsedStatement> Evaluated);
