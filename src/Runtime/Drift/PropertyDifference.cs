using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>
/// Represents the changes between two lists of properties, see <see cref="PropertyDictionary.Diff"/>. It can create the SQL that makes
/// these changes in StarRocks. Secrets and access keys are masked, except in that SQL.
/// </summary>
[DebuggerDisplay("{Count} changes")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The list is an aspect of a difference.")]
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

    /// <summary>Gets the number of properties that differ.</summary>
    public int Count => _changes.Length;

    /// <summary>Gets a value indicating whether the two lists are equal.</summary>
    public bool IsEmpty => _changes.Length == 0;

    /// <summary>Gets the properties that were added.</summary>
    public IEnumerable<PropertyChange> Added => OfKind(PropertyChangeKind.Added);

    /// <summary>Gets the properties whose value was changed.</summary>
    public IEnumerable<PropertyChange> Changed => OfKind(PropertyChangeKind.Changed);

    /// <summary>Gets the properties that were removed.</summary>
    public IEnumerable<PropertyChange> Removed => OfKind(PropertyChangeKind.Removed);

    /// <summary>Gets the change at a position.</summary>
    /// <param name="index">The zero-based position.</param>
    /// <returns>The change.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public PropertyChange this[int index] => _changes[index];

    /// <summary>
    /// Returns the <c>ALTER CATALOG … SET</c> statement that makes these changes. StarRocks cannot remove a property, so a removed one is
    /// set to an empty value, or to its default if StarRocks does not treat an empty value as unset. See
    /// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/Catalog/ALTER_CATALOG/">ALTER CATALOG</see>.
    /// </summary>
    /// <param name="catalogName">The name of the catalog.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogName"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">StarRocks rejects the name.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no difference, or StarRocks cannot alter a property that differs; the message names all of these.
    /// </exception>
    /// <exception cref="InvalidAuthConfigException">The properties after the change have errors.</exception>
    public SqlStatement ToAlterCatalogSql(string catalogName)
    {
        SqlNameArgument.Checked(SqlNameKind.Catalog, catalogName, nameof(catalogName));
        var type = StatementKey.Type.Name;
        var catalog = CatalogDefinitions.Find(
            (_after.TryGetValue(type, out var text) || _before.TryGetValue(type, out text)) ? text : null);
        var properties = AlteredProperties(new Alteration(AlterCatalogDefinition.Instance, catalog));
        DictionaryEvaluator.Check(_after.ContainsKey(type) ? ExternalCatalogDefinition.Instance : AlterCatalogDefinition.Instance, _after);
        return properties.ToSql(AlterCatalogDefinition.Instance, catalogName);
    }

    /// <summary>
    /// Returns the <c>ALTER STORAGE VOLUME … SET</c> statement that makes these changes. A removed property is set to the value that
    /// StarRocks treats as unset. The partitioned prefix cannot be changed after the volume is created, and the path style cannot be
    /// removed. See
    /// <see
    /// href="https://docs.starrocks.io/docs/sql-reference/sql-statements/cluster-management/storage_volume/ALTER_STORAGE_VOLUME/">ALTER
    /// STORAGE VOLUME</see>.
    /// </summary>
    /// <param name="volumeName">The name of the storage volume.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="volumeName"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">StarRocks rejects the name.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no difference, or StarRocks cannot alter a property that differs; the message names all of these.
    /// </exception>
    /// <exception cref="InvalidAuthConfigException">The properties after the change have errors.</exception>
    public SqlStatement ToAlterStorageVolumeSql(string volumeName)
    {
        SqlNameArgument.Checked(SqlNameKind.StorageVolume, volumeName, nameof(volumeName));
        var properties = AlteredProperties(new Alteration(AlterStorageVolumeDefinition.Instance, null));
        DictionaryEvaluator.Check(AlterStorageVolumeDefinition.Instance, _after);
        return properties.ToSql(AlterStorageVolumeDefinition.Instance, volumeName);
    }

    /// <summary>Returns an enumerator for the changes: added and changed properties in their new order, then removed ones.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<PropertyChange> GetEnumerator() => ((IEnumerable<PropertyChange>)_changes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the changes as text, with one line for each change.</summary>
    /// <returns>The lines, with secrets and access keys masked; an empty text if there is no difference.</returns>
    public override string ToString() => string.Join("\n", _changes.Select(static change => change.ToString()));

    internal static PropertyDifference Between(PropertyDictionary before, PropertyDictionary after)
    {
        var changes = new List<PropertyChange>();
        foreach (var property in after)
        {
            var existed = before.TryGetValue(property.Key, out var old);
            if (!existed || !string.Equals(old, property.Value, StringComparison.Ordinal))
                changes.Add(
                    new PropertyChange(property.Key, old, property.Value, before.IsMasked(property.Key) || after.IsMasked(property.Key)));
        }

        foreach (var property in before)
        {
            if (!after.ContainsKey(property.Key))
                changes.Add(
                    new PropertyChange(property.Key, property.Value, null, before.IsMasked(property.Key) || after.IsMasked(property.Key)));
        }

        return new PropertyDifference(changes, before, after);
    }

    private IEnumerable<PropertyChange> OfKind(PropertyChangeKind kind) => _changes.Where(change => change.Kind == kind);

    private AlteredProperties AlteredProperties(Alteration alteration)
    {
        if (IsEmpty)
            throw new InvalidOperationException(
                "There is no difference, and StarRocks rejects ALTER … SET without properties. Check IsEmpty first.");
        var properties = new AlteredProperties();
        var reasons = new List<string>();
        foreach (var change in _changes)
        {
            string? reason;
            string? value;
            if (change.Kind == PropertyChangeKind.Removed)
                value = alteration.ResetValue(change.WrittenKey, change.Key, out reason);
            else
                (value, reason) = (_after[change.WrittenKey], alteration.ReasonNotToSet(change.WrittenKey, change.Key));
            if (reason is not null)
                reasons.Add(reason);
            else
                properties.Add(change.WrittenKey, value!, change.IsSecret);
        }

        return reasons.Count == 0 ? properties : throw new InvalidOperationException(string.Join("\n", reasons));
    }
}
