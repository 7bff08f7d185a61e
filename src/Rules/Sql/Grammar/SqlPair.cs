namespace StarRocks.AwsAuth.Rules;

/// <summary>One property of a statement that is read back.</summary>
/// <param name="Clause">The clause that it stands in.</param>
/// <param name="Key">As StarRocks undoes it.</param>
/// <param name="Value">Likewise.</param>
/// <param name="KeySpan">The characters inside the quotes.</param>
/// <param name="ValueSpan">Likewise.</param>
internal readonly record struct SqlPair(SqlClause Clause, string Key, string Value, SourceSpan KeySpan, SourceSpan ValueSpan);
