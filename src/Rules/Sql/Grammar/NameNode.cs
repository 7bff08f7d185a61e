namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a part of the name in a statement.</summary>
/// <param name="Parameter">The position among the parameters of the method; -1 for a catalog, which has none.</param>
/// <param name="Name">The name without quotes.</param>
internal readonly record struct NameNode(int Parameter, string Name);
