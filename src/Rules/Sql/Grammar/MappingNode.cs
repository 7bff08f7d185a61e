namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents one <c>column = expression</c> of SET in a load.</summary>
internal sealed record MappingNode(string Column, string Expression);
