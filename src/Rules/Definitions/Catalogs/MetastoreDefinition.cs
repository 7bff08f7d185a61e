namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a metastore that a type of catalog supports.</summary>
/// <param name="Metastore">The metastore.</param>
/// <param name="RequiredKeys">The keys that it requires.</param>
internal sealed record MetastoreDefinition(Metastore Metastore, params RequiredKey[] RequiredKeys)
{
    /// <summary>Gets the first version of StarRocks that supports it; null if no source names it.</summary>
    public Since? Since { get; init; }

    /// <summary>Gets a value indicating whether StarRocks rejects it and only distributions of vendors support it.</summary>
    public bool IsOfVendors { get; init; }

    /// <summary>
    /// Gets the key that turns off the credentials for S3 that its server vends by default; null if its server vends none.
    /// </summary>
    public StatementKey? VendedCredentialsKey { get; init; }
}
