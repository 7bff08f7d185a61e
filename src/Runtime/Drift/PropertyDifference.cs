using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>
/// What differs between two lists of properties, see <see cref="PropertyDictionary.Diff"/>, and the SQL that makes StarRocks go from the
/// one to the other. Secrets and access keys are masked wherever it is shown.
/// </summary>
[DebuggerDisplay("{Count} changes")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is what differs, which happens to be a list.")]
public sealed class PropertyDifference : IReadOnlyList<PropertyChange>
{
    private readonly PropertyChange[] _changes;
    private readonly PropertyDictionary _before;
    private readonly PropertyDictionary _after;

    internal PropertyDifference(IEnumerable<PropertyChange> changes, PropertyDictionary before, PropertyDictionary after)
    {
        _changes = [.. changes];
        _before = before;
        _after = after;
    }

    /// <summary>The number of properties that differ.</summary>
    public int Count => _changes.Length;

    /// <summary>Nothing differs.</summary>
    public bool IsEmpty => _changes.Length == 0;

    /// <summary>What was not there before.</summary>
    public IEnumerable<PropertyChange> Added => Of(PropertyChangeKind.Added);

    /// <summary>What has another value.</summary>
    public IEnumerable<PropertyChange> Changed => Of(PropertyChangeKind.Changed);

    /// <summary>What is no longer there.</summary>
    public IEnumerable<PropertyChange> Removed => Of(PropertyChangeKind.Removed);

    /// <summary>A change, by its place.</summary>
    /// <param name="index">The place, from 0 on.</param>
    /// <returns>The change.</returns>
    public PropertyChange this[int index] => _changes[index];

    /// <summary>
    /// <c>ALTER CATALOG … SET</c> with what was added and changed, and with what makes StarRocks forget the rest: it removes no property,
    /// so those are set to an empty value, or to StarRocks' default where an empty value means something else.
    /// </summary>
    /// <param name="catalogName">The catalog.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentException">StarRocks would refuse the name.</exception>
    /// <exception cref="InvalidOperationException">Nothing differs, or StarRocks can't alter a property that does; it names them all.</exception>
    /// <exception cref="InvalidAuthConfigException">The properties afterwards have errors.</exception>
    public SqlStatement ToAlterCatalogSql(string catalogName)
    {
        SqlNameArgument.Checked(SqlNameKind.Catalog, catalogName, nameof(catalogName));
        var type = StatementKey.Type.Name;
        var catalog = CatalogDefinitions.Find((_after.TryGetValue(type, out var text) || _before.TryGetValue(type, out text)) ? text : null);
        var settings = Settings(new Alteration(AlterCatalogDefinition.Instance, catalog));
        DictionaryEvaluator.Check(_after.ContainsKey(type) ? ExternalCatalogDefinition.Instance : AlterCatalogDefinition.Instance, _after);
        return settings.ToSql(AlterCatalogDefinition.Instance, catalogName);
    }

    /// <summary>
    /// <c>ALTER STORAGE VOLUME … SET</c>, likewise. The partitioned prefix is fixed when the volume is created, and the path style can't be
    /// forgotten once it is set.
    /// </summary>
    /// <param name="volumeName">The storage volume.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentException">StarRocks would refuse the name.</exception>
    /// <exception cref="InvalidOperationException">Nothing differs, or StarRocks can't alter a property that does; it names them all.</exception>
    /// <exception cref="InvalidAuthConfigException">The properties afterwards have errors.</exception>
    public SqlStatement ToAlterStorageVolumeSql(string volumeName)
    {
        SqlNameArgument.Checked(SqlNameKind.StorageVolume, volumeName, nameof(volumeName));
        var settings = Settings(new Alteration(AlterStorageVolumeDefinition.Instance, null));
        DictionaryEvaluator.Check(AlterStorageVolumeDefinition.Instance, _after);
        return settings.ToSql(AlterStorageVolumeDefinition.Instance, volumeName);
    }

    /// <summary>Goes through the changes: what was added or changed in its new order, then what was removed.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<PropertyChange> GetEnumerator() => ((IEnumerable<PropertyChange>)_changes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The changes, one a line, secrets and access keys masked.</summary>
    /// <returns>The lines; empty where nothing differs.</returns>
    public override string ToString() => string.Join("\n", _changes.Select(static change => change.ToString()));

    internal static PropertyDifference Between(PropertyDictionary before, PropertyDictionary after)
    {
        var changes = new List<PropertyChange>();
        foreach (var property in after)
        {
            var isThere = before.TryGetValue(property.Key, out var old);
            if (!isThere || !string.Equals(old, property.Value, StringComparison.Ordinal))
                changes.Add(new PropertyChange(property.Key, old, property.Value, before.IsMasked(property.Key) || after.IsMasked(property.Key)));
        }

        foreach (var property in before)
        {
            if (!after.ContainsKey(property.Key))
                changes.Add(new PropertyChange(property.Key, property.Value, null, before.IsMasked(property.Key) || after.IsMasked(property.Key)));
        }

        return new PropertyDifference(changes, before, after);
    }

    private IEnumerable<PropertyChange> Of(PropertyChangeKind kind) => _changes.Where(change => change.Kind == kind);

    private AlteredProperties Settings(Alteration alteration)
    {
        if (IsEmpty)
            throw new InvalidOperationException("Nothing differs: StarRocks takes no empty list, so there is nothing to alter.");
        var settings = new AlteredProperties();
        var refusals = new List<string>();
        foreach (var change in _changes)
        {
            string? refusal;
            string? value;
            if (change.Kind == PropertyChangeKind.Removed)
                value = alteration.Forgotten(change.Key, out refusal);
            else
                (value, refusal) = (_after[change.Key], alteration.RefusalToSet(change.Key));
            if (refusal is not null)
                refusals.Add(refusal);
            else
                settings.Add(change.Key, value!, change.IsSecret);
        }

        return refusals.Count == 0 ? settings : throw new InvalidOperationException(string.Join("\n", refusals));
    }
}
