namespace StarRocks.AwsAuth.Rules;

/// <summary>One way to write a typed form as SQL; its clauses are the grammar by which it is written and read.</summary>
/// <param name="method">The generated method.</param>
/// <param name="summary">What it writes, for its documentation.</param>
/// <param name="parameters">What the method is given, in order.</param>
internal sealed class SqlForm(string method, string summary, params SqlParameter[] parameters)
{
    public string Method => method;

    public string Summary => summary;

    public SqlParameter[] Parameters => parameters;

    /// <summary>Gets the pieces of its text, in order.</summary>
    public required Clause[] Clauses { get; init; }

    /// <summary>Indicates whether it is only a piece of a statement, without a semicolon.</summary>
    public bool IsFragment { get; init; }
}
