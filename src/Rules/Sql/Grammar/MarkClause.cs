using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Represents the part that distinguishes a statement from others with the same head: <c>ENGINE=FILE</c>, <c>TYPE = S3</c>.
/// </summary>
internal sealed class MarkClause(string layout, StatementMark mark) : Clause(layout)
{
    public StatementMark Mark => mark;

    internal override void Read(SqlCursor cursor, StatementTree tree)
    {
        cursor.Expect(mark.Word, "=");
        var value = cursor.Current.Span;
        var name = cursor.Name($"the {mark.Name} of the {mark.Of}", mayBeLiteral: true);
        if (!string.Equals(name, mark.Value, StringComparison.OrdinalIgnoreCase))
            cursor.Reject(value, $"The {mark.Name} of the {mark.Of} is not {mark.Value}.");
    }
}
