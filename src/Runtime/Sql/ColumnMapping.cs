using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// What a load puts into a column of the table, computed from the columns of the file: one <c>column = expression</c> of
/// <c>SET</c>. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/BROKER_LOAD/">BROKER LOAD</see>.
/// </summary>
public sealed class ColumnMapping
{
    /// <summary>Names a column and what it is computed by.</summary>
    /// <param name="column">The column of the table, without backticks.</param>
    /// <param name="expression">
    /// SQL of your own, such as <c>price * amount</c>. It is written as it is, so nothing that others can choose belongs into it.
    /// </param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse the name, or the text cannot be one expression.</exception>
    public ColumnMapping(string column, string expression)
    {
        Column = SqlNameArgument.Checked(SqlNameKind.Column, column, nameof(column));
        Expression = SqlExpressionArgument.Checked(expression, nameof(expression));
    }

    /// <summary>The column of the table, without backticks.</summary>
    public string Column { get; }

    /// <summary>What it is computed by.</summary>
    public string Expression { get; }

    /// <summary>Column and expression.</summary>
    /// <returns>For instance <c>total = price * amount</c>.</returns>
    public override string ToString() => $"{Column} = {Expression}";
}
