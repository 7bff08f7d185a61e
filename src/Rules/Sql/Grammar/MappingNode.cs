namespace StarRocks.AwsAuth.Rules;

/// <summary>What a load puts into a column of the table: one <c>column = expression</c> of SET.</summary>
internal sealed record MappingNode(string Column, string Expression);
