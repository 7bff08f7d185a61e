using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>One statement of a text as it stands there, whatever it is.</summary>
/// <param name="Scope">Null for one that no auth block belongs to.</param>
/// <param name="Whole">From its first word to its last token, without its delimiter.</param>
/// <param name="Name">As it is written, with its dots and quotes; null where it has none, or none of ours.</param>
/// <param name="Lists">Every property list of it.</param>
/// <param name="Evaluated">What of it is evaluated.</param>
internal sealed record WholeStatement(PropertyScope? Scope, SourceSpan Whole, SourceSpan? Name, IReadOnlyList<SqlPropertyList> Lists, IReadOnlyList<ParsedStatement> Evaluated);
