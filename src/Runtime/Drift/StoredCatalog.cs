using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>
/// Represents an external catalog in the output of
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/Catalog/SHOW_CREATE_CATALOG/">SHOW CREATE CATALOG</see>, in which
/// StarRocks masks credentials.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StoredCatalog
{
    private readonly StoredProperties _properties;

    private StoredCatalog(CatalogText text)
    {
        Name = text.Name;
        Comment = text.Comment;
        _properties = new StoredProperties(text.Properties);
    }

    /// <summary>Gets the name of the catalog.</summary>
    public string Name { get; }

    /// <summary>Gets the comment of the catalog; <see langword="null"/> for none.</summary>
    public string? Comment { get; }

    /// <summary>Gets the properties that StarRocks shows unmasked, which include a session token.</summary>
    public PropertyDictionary Properties => _properties.Known;

    /// <summary>Gets the keys whose values StarRocks masks.</summary>
    public IReadOnlyList<string> MaskedKeys => _properties.MaskedKeys;

    /// <summary>
    /// Reads the statement of SHOW CREATE CATALOG, or the complete output of a MySQL client: a table, <c>\G</c> or batch mode.
    /// </summary>
    /// <param name="showCreateCatalog">The statement or output.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="showCreateCatalog"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text contains no such statement.</exception>
    public static StoredCatalog Parse(string showCreateCatalog) =>
        TryParse(showCreateCatalog ?? throw new ArgumentNullException(nameof(showCreateCatalog)), out var catalog)
            ? catalog
            : throw new FormatException(
                "The text is not the output of SHOW CREATE CATALOG: it has no CREATE EXTERNAL CATALOG with PROPERTIES.");

    /// <summary>Reads the output of SHOW CREATE CATALOG, and returns whether that succeeds.</summary>
    /// <param name="showCreateCatalog">The statement or output; <see langword="null"/> is not one.</param>
    /// <param name="catalog">The catalog; <see langword="null"/> if the text contains no such statement.</param>
    /// <returns><see langword="true"/> if the text contains the statement; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? showCreateCatalog, [NotNullWhen(true)] out StoredCatalog? catalog)
    {
        catalog = showCreateCatalog is not null && CatalogText.Read(showCreateCatalog) is { } text ? new StoredCatalog(text) : null;
        return catalog is not null;
    }

    /// <summary>Compares a configuration with what StarRocks stores. Masked values are unknown, not different.</summary>
    /// <param name="configured">The configuration: a complete catalog, or an auth block, which is compared with the same block.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configured"/> is <see langword="null"/>.</exception>
    public DriftReport Compare(IPropertySource configured)
    {
        _ = configured ?? throw new ArgumentNullException(nameof(configured));
        var properties = configured.ToProperties();
        var type = StatementKey.Type.Name;
        var catalog = CatalogDefinitions.Find(_properties.All.TryGetValue(type, out var text) ? text : null);
        var comparer = new DriftComparer(properties, _properties.All, new StoredValue(ExternalCatalogDefinition.Instance, catalog));
        var (drift, difference) = comparer.Compare(StoredProperties.Scope(configured, properties));
        return new DriftReport(Name, drift, difference, changes => changes.ToAlterCatalogSql(Name));
    }

    /// <summary>Returns the name and the properties, with secrets and access keys masked.</summary>
    /// <returns>A text such as <c>lake { type = hive, aws.s3.access_key = ****** }</c>.</returns>
    public override string ToString() => Name + " " + _properties.All;
}
