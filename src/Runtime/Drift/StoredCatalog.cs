using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>
/// An external catalog as StarRocks shows it by SHOW CREATE CATALOG, where credentials are masked. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/Catalog/SHOW_CREATE_CATALOG/">its page</see>.
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

    /// <summary>The catalog's name.</summary>
    public string Name { get; }

    /// <summary>Its comment; null for none.</summary>
    public string? Comment { get; }

    /// <summary>The properties that StarRocks shows in clear; a session token is among them.</summary>
    public PropertyDictionary Properties => _properties.Known;

    /// <summary>The keys whose values StarRocks masks, so that nobody knows them.</summary>
    public IReadOnlyList<string> MaskedKeys => _properties.MaskedKeys;

    /// <summary>Reads the statement that SHOW CREATE CATALOG gives, or the whole output of a client, as a table, with <c>\G</c> or in batch mode.</summary>
    /// <param name="showCreateCatalog">The text.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="showCreateCatalog"/> is null.</exception>
    /// <exception cref="FormatException">There is no such statement in it.</exception>
    public static StoredCatalog Parse(string showCreateCatalog) =>
        TryParse(showCreateCatalog ?? throw new ArgumentNullException(nameof(showCreateCatalog)), out var catalog)
            ? catalog
            : throw new FormatException("The text is not what SHOW CREATE CATALOG gives: CREATE EXTERNAL CATALOG with its PROPERTIES.");

    /// <summary>Reads what SHOW CREATE CATALOG gives.</summary>
    /// <param name="showCreateCatalog">The text; null is no such text.</param>
    /// <param name="catalog">The catalog.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? showCreateCatalog, [NotNullWhen(true)] out StoredCatalog? catalog)
    {
        catalog = showCreateCatalog is not null && CatalogText.Read(showCreateCatalog) is { } text ? new StoredCatalog(text) : null;
        return catalog is not null;
    }

    /// <summary>Holds a configuration against what StarRocks has: a whole catalog, or a block of one.</summary>
    /// <param name="configured">The configuration.</param>
    /// <returns>What drifted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configured"/> is null.</exception>
    public DriftReport Compare(IPropertySource configured)
    {
        _ = configured ?? throw new ArgumentNullException(nameof(configured));
        var properties = configured.ToProperties();
        var type = StatementKey.Type.Name;
        var catalog = CatalogDefinitions.Find(_properties.All.TryGetValue(type, out var text) ? text : null);
        var comparer = new DriftComparer(properties, _properties.All, new StoredValue(ExternalCatalogDefinition.Instance, catalog));
        var (found, difference) = comparer.Compare(StoredProperties.Concerns(configured, properties));
        return new DriftReport(Name, found, difference, of => of.ToAlterCatalogSql(Name));
    }

    /// <summary>Name and properties, secrets and access keys masked.</summary>
    /// <returns>For instance <c>lake { type = hive, aws.s3.access_key = ****** }</c>.</returns>
    public override string ToString() => Name + " " + _properties.All;
}
