namespace StarRocks.AwsAuth.Samples.Tests.Faking;

/// <summary>Represents the response to a statement.</summary>
internal abstract record MySqlReply
{
    internal sealed record Done : MySqlReply;

    internal sealed record Rows(string[] Columns, params string[][] Values) : MySqlReply;

    internal sealed record Error(int Code, string State, string Message) : MySqlReply;

    /// <summary>Represents a connection that is closed instead of a response.</summary>
    internal sealed record Closed : MySqlReply;
}
