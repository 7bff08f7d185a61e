namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a property of a statement that is read strictly.</summary>
/// <param name="Clause">The clause that contains it.</param>
/// <param name="Key">The unescaped key.</param>
/// <param name="Value">The unescaped value.</param>
/// <param name="KeySpan">The characters of the key inside the quotes.</param>
/// <param name="ValueSpan">The characters of the value inside the quotes.</param>
internal readonly record struct ClauseProperty(SqlClause Clause, string Key, string Value, SourceSpan KeySpan, SourceSpan ValueSpan);
