using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>
/// Represents a storage volume in the output of
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/cluster-management/storage_volume/DESC_STORAGE_VOLUME/">DESC
/// STORAGE VOLUME</see>,
/// in which StarRocks masks credentials.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StoredStorageVolume
{
    private readonly StoredProperties _properties;

    private StoredStorageVolume(VolumeRow row)
    {
        Name = row.Name;
        Type = row.Type;
        IsDefault = row.IsDefault;
        Locations = row.Locations;
        IsEnabled = row.IsEnabled;
        Comment = row.Comment;
        _properties = new StoredProperties(row.Params);
    }

    /// <summary>Gets the name of the storage volume.</summary>
    public string Name { get; }

    /// <summary>Gets the type of the storage, such as <c>S3</c>.</summary>
    public string Type { get; }

    /// <summary>
    /// Gets a value indicating whether this is the default storage volume, in which new databases and tables are created.
    /// </summary>
    public bool IsDefault { get; }

    /// <summary>Gets the locations, such as <c>s3://bucket/path</c>.</summary>
    public IReadOnlyList<string> Locations { get; }

    /// <summary>Gets a value indicating whether databases and tables can be created in the storage volume.</summary>
    public bool IsEnabled { get; }

    /// <summary>Gets the comment; an empty text for none.</summary>
    public string Comment { get; }

    /// <summary>Gets the properties that StarRocks shows unmasked.</summary>
    public PropertyDictionary Properties => _properties.Known;

    /// <summary>Gets the keys whose values StarRocks masks.</summary>
    public IReadOnlyList<string> MaskedKeys => _properties.MaskedKeys;

    /// <summary>Reads the output of a MySQL client: a table, <c>\G</c>, or batch mode with the column names.</summary>
    /// <param name="descStorageVolume">The output of DESC STORAGE VOLUME.</param>
    /// <returns>The storage volume.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="descStorageVolume"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not such an output.</exception>
    public static StoredStorageVolume Parse(string descStorageVolume) =>
        TryParse(descStorageVolume ?? throw new ArgumentNullException(nameof(descStorageVolume)), out var volume)
            ? volume
            : throw new FormatException($"The text is not the output of DESC STORAGE VOLUME, which is one row with {ColumnNames}.");

    /// <summary>Reads the output of a MySQL client, and returns whether that succeeds.</summary>
    /// <param name="descStorageVolume">The output of DESC STORAGE VOLUME; <see langword="null"/> is not one.</param>
    /// <param name="volume">The storage volume; <see langword="null"/> if the text is not such an output.</param>
    /// <returns><see langword="true"/> if the text is such an output; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? descStorageVolume, [NotNullWhen(true)] out StoredStorageVolume? volume)
    {
        volume = descStorageVolume is not null && new ClientText(VolumeRow.Columns).Read(descStorageVolume) is { } cells
            && VolumeRow.Read(cells) is { } row
            ? new StoredStorageVolume(row)
            : null;
        return volume is not null;
    }

    /// <summary>Reads the row that DESC STORAGE VOLUME returns to a program.</summary>
    /// <param name="row">The names and values of the columns, in any order. Other columns are ignored.</param>
    /// <returns>The storage volume.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A column is missing, or <c>Params</c> is not a JSON object of strings.</exception>
    public static StoredStorageVolume FromRow(IEnumerable<KeyValuePair<string, string?>> row)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in row ?? throw new ArgumentNullException(nameof(row)))
            cells[cell.Key] = cell.Value ?? "";
        return VolumeRow.Read(cells) is { } read
            ? new StoredStorageVolume(read)
            : throw new FormatException(
                $"The row is not from DESC STORAGE VOLUME, which returns {ColumnNames}. 'Params' must be a JSON object of strings.");
    }

    /// <summary>
    /// Compares a configuration with what StarRocks stores. Masked values are unknown, not different. The default values that StarRocks
    /// adds itself, such as the region and false flags, are not drift.
    /// </summary>
    /// <param name="configured">The configuration: a complete storage volume, or its auth block.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configured"/> is <see langword="null"/>.</exception>
    public DriftReport Compare(IPropertySource configured)
    {
        _ = configured ?? throw new ArgumentNullException(nameof(configured));
        var properties = configured.ToProperties();
        var stored = properties.ContainsKey(VolumeRow.Enabled)
            ? new PropertyDictionary([.. _properties.All, new(VolumeRow.Enabled, IsEnabled ? "true" : "false")])
            : _properties.All;
        var comparer = new DriftComparer(properties, stored, new StoredValue(StorageVolumeDefinition.Instance, null));
        var (drift, difference) = comparer.Compare(StoredProperties.Scope(configured, properties));
        return new DriftReport(
            Name, [.. LocationDrift(configured), .. drift], difference, changes => changes.ToAlterStorageVolumeSql(Name));
    }

    /// <summary>Returns the name, the locations and the properties, with secrets and access keys masked.</summary>
    /// <returns>A text such as <c>lake (s3://bucket/path) { aws.s3.region = us-west-2 }</c>.</returns>
    public override string ToString() => $"{Name} ({string.Join(", ", Locations.Select(ValueMask.Mask))}) {_properties.All}";

    private static string ColumnNames => string.Join(", ", VolumeRow.Columns);

    // ALTER … SET cannot change locations, so they are in the report but not in the SQL.
    private IEnumerable<PropertyDrift> LocationDrift(IPropertySource configured)
    {
        if (configured is IStatement { Paths: { Count: > 0 } paths }
            && !paths.Select(WithoutSlash).SequenceEqual(Locations.Select(WithoutSlash), StringComparer.Ordinal))
        {
            yield return new PropertyDrift(
                "LOCATIONS",
                DriftKind.Different,
                string.Join(", ", paths),
                string.Join(", ", Locations),
                isSecret: false);
        }
    }

    private static string WithoutSlash(string location) => location.TrimEnd('/');
}
