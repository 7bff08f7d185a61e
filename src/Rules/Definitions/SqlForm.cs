namespace StarRocks.AwsAuth.Rules;

/// <summary>One way to write a typed form as SQL.</summary>
/// <param name="method">The generated method.</param>
/// <param name="summary">What it writes, for its documentation.</param>
/// <param name="parameters">What the method is given, in order.</param>
internal sealed class SqlForm(string method, string summary, params SqlParameter[] parameters)
{
    public string Method => method;

    public string Summary => summary;

    public SqlParameter[] Parameters => parameters;
}
