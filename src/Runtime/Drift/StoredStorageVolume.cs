using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>
/// A storage volume as StarRocks shows it by DESC STORAGE VOLUME, where credentials are masked. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/cluster-management/storage_volume/DESC_STORAGE_VOLUME/">its page</see>.
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

    /// <summary>The volume's name.</summary>
    public string Name { get; }

    /// <summary>The kind of store: <c>S3</c> for what this library is about.</summary>
    public string Type { get; }

    /// <summary>New databases and tables go there by themselves.</summary>
    public bool IsDefault { get; }

    /// <summary>Its locations, such as <c>s3://bucket/path</c>.</summary>
    public IReadOnlyList<string> Locations { get; }

    /// <summary>Tables may be created in it.</summary>
    public bool IsEnabled { get; }

    /// <summary>Its comment; empty for none.</summary>
    public string Comment { get; }

    /// <summary>The properties that StarRocks shows in clear.</summary>
    public PropertyDictionary Properties => _properties.Known;

    /// <summary>The keys whose values StarRocks masks, so that nobody knows them.</summary>
    public IReadOnlyList<string> MaskedKeys => _properties.MaskedKeys;

    /// <summary>Reads the output of a client, as a table, with <c>\G</c> or in batch mode with its heading.</summary>
    /// <param name="descStorageVolume">The text.</param>
    /// <returns>The storage volume.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="descStorageVolume"/> is null.</exception>
    /// <exception cref="FormatException">It is no such output.</exception>
    public static StoredStorageVolume Parse(string descStorageVolume) =>
        TryParse(descStorageVolume ?? throw new ArgumentNullException(nameof(descStorageVolume)), out var volume)
            ? volume
            : throw new FormatException($"The text is not what DESC STORAGE VOLUME gives: one row of {string.Join(", ", VolumeRow.Columns)}.");

    /// <summary>Reads the output of a client.</summary>
    /// <param name="descStorageVolume">The text; null is no such output.</param>
    /// <param name="volume">The storage volume.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? descStorageVolume, [NotNullWhen(true)] out StoredStorageVolume? volume)
    {
        volume = descStorageVolume is not null && new ClientText(VolumeRow.Columns).Read(descStorageVolume) is { } cells && VolumeRow.Read(cells) is { } row
            ? new StoredStorageVolume(row)
            : null;
        return volume is not null;
    }

    /// <summary>Reads the one row that DESC STORAGE VOLUME gives a program.</summary>
    /// <param name="row">The columns with their values, in any order.</param>
    /// <returns>The storage volume.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    /// <exception cref="FormatException">It is no such row.</exception>
    public static StoredStorageVolume FromRow(IEnumerable<KeyValuePair<string, string?>> row)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in row ?? throw new ArgumentNullException(nameof(row)))
            cells[cell.Key] = cell.Value ?? "";
        return VolumeRow.Read(cells) is { } read
            ? new StoredStorageVolume(read)
            : throw new FormatException($"The row is not what DESC STORAGE VOLUME gives: {string.Join(", ", VolumeRow.Columns)}, where Params is a JSON object of texts.");
    }

    /// <summary>
    /// Holds a configuration against what StarRocks has: a whole storage volume, or its block. StarRocks fills in a region and the
    /// flags that are off by itself, which is no drift.
    /// </summary>
    /// <param name="configured">The configuration.</param>
    /// <returns>What drifted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configured"/> is null.</exception>
    public DriftReport Compare(IPropertySource configured)
    {
        _ = configured ?? throw new ArgumentNullException(nameof(configured));
        var properties = configured.ToProperties();
        var shown = properties.ContainsKey(VolumeRow.Enabled) ? new PropertyDictionary([.. _properties.All, new(VolumeRow.Enabled, IsEnabled ? "true" : "false")]) : _properties.All;
        var comparer = new DriftComparer(properties, shown, new StoredValue(StorageVolumeDefinition.Instance, null));
        var (found, difference) = comparer.Compare(StoredProperties.Concerns(configured, properties));
        return new DriftReport(Name, [.. LocationDrift(configured), .. found], difference, of => of.ToAlterStorageVolumeSql(Name));
    }

    /// <summary>Name, locations and properties, secrets and access keys masked.</summary>
    /// <returns>For instance <c>lake (s3://bucket/path) { aws.s3.region = us-west-2 }</c>.</returns>
    public override string ToString() => $"{Name} ({string.Join(", ", Locations)}) {_properties.All}";

    // They stand in no ALTER … SET: the report says it, and the SQL leaves them.
    private IEnumerable<PropertyDrift> LocationDrift(IPropertySource configured)
    {
        if (configured is IStatement { Paths: { Count: > 0 } paths } && !paths.Select(Bare).SequenceEqual(Locations.Select(Bare), StringComparer.Ordinal))
            yield return new PropertyDrift("LOCATIONS", DriftKind.Different, string.Join(", ", paths), string.Join(", ", Locations), isSecret: false);
    }

    private static string Bare(string location) => location.TrimEnd('/');
}
