namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a known value of a clause that is not a property, such as a location of a storage volume or a format.</summary>
/// <param name="Member">The clause in the definition of the statement.</param>
/// <param name="Text">The value.</param>
/// <param name="Span">Its location.</param>
internal readonly record struct ParsedClause(ClauseMember Member, string Text, SourceSpan Span);
