using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>What a statement holds that is no property, as it was read.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Value">A text, a choice, an array of texts, of <see cref="ColumnNode"/> or of <see cref="LoadNode"/>.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record PartNode(StatementPart Part, object Value, SqlSpan Span)
{
    /// <summary>Indicates whether nothing is lost where no member holds it.</summary>
    public bool IsEmpty => Value is false or "" or Array { Length: 0 } || Part.IsCondition;
}
