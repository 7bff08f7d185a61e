using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Represents the differences between a configuration and what StarRocks stores. It contains no secret.</summary>
public sealed class DriftReport
{
    private readonly PropertyDifference _difference;
    private readonly Func<PropertyDifference, SqlStatement> _toSql;

    internal DriftReport(
        string name, IReadOnlyList<PropertyDrift> properties, PropertyDifference difference, Func<PropertyDifference, SqlStatement> toSql)
    {
        Name = name;
        Properties = properties;
        UnknownKeys = [.. properties.Where(static property => property.Kind == DriftKind.Unknown).Select(static property => property.Key)];
        _difference = difference;
        _toSql = toSql;
    }

    /// <summary>Gets the name of the catalog or storage volume.</summary>
    public string Name { get; }

    /// <summary>
    /// Gets the properties that differ or are unknown: first in the order of the configuration, then those that only StarRocks has.
    /// </summary>
    public IReadOnlyList<PropertyDrift> Properties { get; }

    /// <summary>Gets a value indicating whether a property differs. An unknown property does not count.</summary>
    public bool HasDrift => UnknownKeys.Count < Properties.Count;

    /// <summary>Gets the keys whose values StarRocks masks, so that they cannot be compared.</summary>
    public IReadOnlyList<string> UnknownKeys { get; }

    /// <summary>
    /// Returns the <c>ALTER … SET</c> statement that sets the properties of StarRocks to the configured values. It does not change
    /// unknown properties: to set them in any case, use <see cref="PropertyDictionary.Diff"/> with the properties that StarRocks shows
    /// unmasked.
    /// </summary>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is no difference, or StarRocks cannot alter a property that differs; the message names all of these.
    /// </exception>
    /// <exception cref="InvalidAuthConfigException">The configuration has errors.</exception>
    public SqlStatement ToAlterSql() => _toSql(_difference);

    /// <summary>Returns the report as text, with one line for each property.</summary>
    /// <returns>The report, with secrets and access keys masked.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Name).Append(HasDrift ? ": drifted" : ": no drift");
        foreach (var property in Properties)
            text.Append("\n  ").Append(property);
        return text.ToString();
    }
}
