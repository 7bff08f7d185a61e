namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a metastore that a type of catalog supports.</summary>
/// <param name="Metastore">The metastore.</param>
/// <param name="RequiredKeys">The keys that it requires.</param>
internal sealed record MetastoreDefinition(Metastore Metastore, params RequiredKey[] RequiredKeys);
