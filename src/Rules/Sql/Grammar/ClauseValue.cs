using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What a statement holds that is no property, as it was read.</summary>
/// <param name="Member">What it is.</param>
/// <param name="Value">A text, a choice, an array of texts, of <see cref="ColumnNode"/> or of <see cref="LoadNode"/>.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ClauseValue(ClauseMember Member, object Value, SourceSpan Span)
{
    /// <summary>Indicates whether nothing is lost where no member holds it.</summary>
    public bool IsEmpty => Value is false or "" or Array { Length: 0 } || Member.IsCondition;
}
