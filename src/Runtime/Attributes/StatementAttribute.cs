using System;

namespace StarRocks.AwsAuth;

/// <summary>
/// Marks a partial class, record or struct as a SQL statement. What of it is no property but stands elsewhere in its text is a
/// member of a fixed name, as in the ready-made type of the same statement: <see cref="Outfile"/>, <see cref="ExportJob"/>,
/// <see cref="BackupRepository"/>, <see cref="StorageVolume"/>.
/// </summary>
/// <remarks>
/// A catalog is declared by <see cref="ExternalCatalogAttribute"/>, which says its type too. For a file external table and a load
/// there are also attributes of their own.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class StatementAttribute : Attribute
{
    /// <summary>Marks the type as a statement.</summary>
    /// <param name="kind">Which statement it is; any but <see cref="StatementKind.ExternalCatalog"/>.</param>
    public StatementAttribute(StatementKind kind) => Kind = kind;

    /// <summary>Which statement it is.</summary>
    public StatementKind Kind { get; }

    /// <summary>Gets or sets the section of the application's configuration that holds the statement, for instance <c>Lake</c>; null for none.</summary>
    public string? Section { get; set; }
}
