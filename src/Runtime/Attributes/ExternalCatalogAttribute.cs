using System;

namespace StarRocks.AwsAuth;

/// <summary>Declares a partial class, record or struct as a <c>CREATE EXTERNAL CATALOG</c> statement.</summary>
/// <remarks>
/// The property <c>type</c> is written first, and then the members and the parameters of nested auth blocks in the order of declaration.
/// See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/Catalog/CREATE_EXTERNAL_CATALOG/">CREATE EXTERNAL
/// CATALOG</see>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ExternalCatalogAttribute : Attribute
{
    /// <summary>Initializes a new instance with the type of the catalog.</summary>
    /// <param name="catalogType">The data lake, which is the property <c>type</c> of the catalog.</param>
    public ExternalCatalogAttribute(CatalogType catalogType) => CatalogType = catalogType;

    /// <summary>Gets the data lake, which is the property <c>type</c> of the catalog.</summary>
    public CatalogType CatalogType { get; }

    /// <summary>
    /// Gets or sets the configuration section of the statement, such as <c>Lake</c>; <see langword="null"/> if it is not configured there.
    /// </summary>
    public string? Section { get; set; }
}
