using System;

namespace StarRocks.AwsAuth;

/// <summary>
/// Marks a partial class, record or struct as a <c>CREATE EXTERNAL CATALOG</c> statement. Its auth blocks are flattened in
/// the order of declaration; <c>"type"</c> is written first.
/// </summary>
/// <remarks>See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/Catalog/CREATE_EXTERNAL_CATALOG/">CREATE EXTERNAL CATALOG</see>.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ExternalCatalogAttribute : Attribute
{
    /// <summary>Marks the type as an external catalog.</summary>
    /// <param name="catalogType">The kind of data lake, which is the catalog's property <c>type</c>.</param>
    public ExternalCatalogAttribute(CatalogType catalogType) => CatalogType = catalogType;

    /// <summary>The kind of data lake, which is the catalog's property <c>type</c>.</summary>
    public CatalogType CatalogType { get; }

    /// <summary>Gets or sets the section of the application's configuration that holds the statement, for instance <c>Lake</c>; null for none.</summary>
    public string? Section { get; set; }
}
