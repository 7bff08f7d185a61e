namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a parameter of a method that writes SQL.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Summary">Its documentation.</param>
/// <param name="Kind">The kind of name; null for a query, or for the options of a pipe.</param>
internal sealed record SqlParameter(string Name, string Summary, SqlNameKind? Kind)
{
    public static SqlParameter Query { get; } = new("query", "The SELECT whose rows are written, without a semicolon.", null);

    public static SqlParameter Database { get; } = new("database", "The database of the table.", SqlNameKind.Database);

    public static SqlParameter Table { get; } = new("table", "The table's name.", SqlNameKind.Table);

    public static SqlParameter Catalog { get; } = new("catalogName", "The catalog's name.", SqlNameKind.Catalog);

    public static SqlParameter Volume { get; } = new("volumeName", "The volume's name.", SqlNameKind.StorageVolume);

    public static SqlParameter NewVolume { get; } = new("volumeName", "The volume's name.", SqlNameKind.NewStorageVolume);

    /// <summary>Gets the optional options of a pipe.</summary>
    public static SqlParameter Options { get; } = new("options", "The options of the pipe; null for the defaults.", null);

    public bool IsOptions => ReferenceEquals(this, Options);
}
