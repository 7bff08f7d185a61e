using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.Drift;

/// <summary>What StarRocks has, held against what was configured. No part of it shows a secret.</summary>
public sealed class DriftReport
{
    private readonly PropertyDifference _difference;
    private readonly Func<PropertyDifference, SqlStatement> _toSql;

    internal DriftReport(string name, IReadOnlyList<PropertyDrift> properties, PropertyDifference difference, Func<PropertyDifference, SqlStatement> toSql)
    {
        Name = name;
        Properties = properties;
        UnknownKeys = [.. properties.Where(static property => property.Kind == DriftKind.Unknown).Select(static property => property.Key)];
        _difference = difference;
        _toSql = toSql;
    }

    /// <summary>The catalog or the storage volume.</summary>
    public string Name { get; }

    /// <summary>Everything that differs or is not known: in the order of the configuration, then what only StarRocks has.</summary>
    public IReadOnlyList<PropertyDrift> Properties { get; }

    /// <summary>Something differs for certain.</summary>
    public bool HasDrift => UnknownKeys.Count < Properties.Count;

    /// <summary>The keys whose values StarRocks masks, so that they could not be compared.</summary>
    public IReadOnlyList<string> UnknownKeys { get; }

    /// <summary>
    /// The <c>ALTER … SET</c> that brings StarRocks back to what is configured. What is not known is left as it is: to set a masked
    /// credential anyway, take <see cref="PropertyDictionary.Diff"/> of the properties that StarRocks shows.
    /// </summary>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidOperationException">Nothing differs, or StarRocks can't alter a property that does; it names them all.</exception>
    /// <exception cref="InvalidAuthConfigException">What is configured has errors.</exception>
    public SqlStatement ToAlterSql() => _toSql(_difference);

    /// <summary>A report to read, one property a line.</summary>
    /// <returns>The report, secrets and access keys masked.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Name).Append(HasDrift ? ": drifted" : ": no drift");
        foreach (var property in Properties)
            text.Append("\n  ").Append(property);
        return text.ToString();
    }
}
