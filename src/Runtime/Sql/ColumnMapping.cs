using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// Represents a column of a table that a load computes from columns of the file: a <c>column = expression</c> in the <c>SET</c> clause.
/// </summary>
/// <remarks>
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/BROKER_LOAD/">BROKER LOAD</see>.
/// </remarks>
public sealed class ColumnMapping
{
    /// <summary>Initializes a new instance with a column and its expression.</summary>
    /// <param name="column">The name of the column, without backticks.</param>
    /// <param name="expression">
    /// A SQL expression, such as <c>price * amount</c>. It is written in parentheses where <c>SET</c> requires them. Do not build it from
    /// untrusted input.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="column"/> or <paramref name="expression"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The name is not valid in StarRocks, or the text is not a single expression.</exception>
    public ColumnMapping(string column, string expression)
    {
        Column = SqlNameArgument.Checked(SqlNameKind.Column, column, nameof(column));
        Expression = SqlExpressionArgument.Checked(expression, nameof(expression));
        WrittenExpression = SetExpression.Write(Expression);
    }

    /// <summary>Gets the name of the column, without backticks.</summary>
    public string Column { get; }

    /// <summary>Gets the SQL expression.</summary>
    public string Expression { get; }

    /// <summary>Gets the SQL expression with the parentheses that <c>SET</c> requires.</summary>
    internal string WrittenExpression { get; }

    /// <summary>Returns the column and the expression.</summary>
    /// <returns>A text such as <c>total = price * amount</c>.</returns>
    public override string ToString() => $"{Column} = {SqlMask.Mask(Expression)}";
}
