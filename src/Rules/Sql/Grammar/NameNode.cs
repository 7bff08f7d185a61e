namespace StarRocks.AwsAuth.Rules;

/// <summary>A name of a statement.</summary>
/// <param name="Parameter">Which parameter of the writing method it is, from 0; -1 for a catalog around a database.</param>
/// <param name="Name">Without its quotes.</param>
internal readonly record struct NameNode(int Parameter, string Name);
