using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a part of a statement that is not a property.</summary>
/// <param name="Member">The part.</param>
/// <param name="Value">A text, a flag, an array of texts, of <see cref="ColumnNode"/> or of <see cref="LoadNode"/>.</param>
/// <param name="Span">Its location.</param>
internal sealed record ClauseValue(ClauseMember Member, object Value, SourceSpan Span)
{
    /// <summary>Gets a value indicating whether a type without a member for it loses nothing.</summary>
    public bool IsEmpty => Value is false or "" or Array { Length: 0 } || Member.IsCondition;
}
