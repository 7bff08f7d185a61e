namespace StarRocks.AwsAuth.Rules;

/// <summary>A metastore that a type of catalog takes.</summary>
/// <param name="Metastore">Which one.</param>
/// <param name="RequiredKeys">The keys that it needs.</param>
internal sealed record MetastoreDefinition(Metastore Metastore, params RequiredKey[] RequiredKeys)
{
    /// <summary>Gets a value indicating whether only distributions of vendors support it: StarRocks itself refuses it.</summary>
    public bool IsOfVendors { get; init; }
}
