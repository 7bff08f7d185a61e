using System;
using System.Collections.Generic;
using System.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>One property list of a statement of a text.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ScriptPropertyList
{
    internal ScriptPropertyList(ScriptText text, SqlPropertyList list)
    {
        Clause = list.Clause.Text;
        Location = text.Locate(list.Whole);
        var properties = new ScriptProperty[list.Properties.Count];
        for (var i = 0; i < properties.Length; i++)
            properties[i] = new ScriptProperty(text, list.Properties[i], list.IsPartial);
        Properties = properties;
    }

    /// <summary>What stands before the list: <c>PROPERTIES</c>, <c>WITH BROKER</c>, <c>FILES</c> or <c>SET</c>; empty where only pairs stand there.</summary>
    public string Clause { get; }

    /// <summary>Where the list stands, with its parentheses.</summary>
    public SqlLocation Location { get; }

    /// <summary>The properties in the order of the text, also those that are repeated.</summary>
    public IReadOnlyList<ScriptProperty> Properties { get; }

    /// <summary>What StarRocks takes of the list: of a key that is repeated, the last value.</summary>
    /// <returns>The properties; their values are the real ones, secrets included.</returns>
    public PropertyDictionary ToProperties()
    {
        var pairs = new List<KeyValuePair<string, string>>(Properties.Count);
        var places = new Dictionary<string, int>(Properties.Count, StringComparer.Ordinal);
        foreach (var property in Properties)
        {
            if (property.Reveal() is not { } value)
                continue;
            if (places.TryGetValue(property.RealKey, out var place))
            {
                pairs[place] = new(property.RealKey, value);
            }
            else
            {
                places.Add(property.RealKey, pairs.Count);
                pairs.Add(new(property.RealKey, value));
            }
        }

        return new PropertyDictionary(pairs.ToArray());
    }

    /// <summary>The clause and its properties, secrets and access keys masked.</summary>
    /// <returns>For instance <c>PROPERTIES (type = hive, aws.s3.secret_key = ******)</c>.</returns>
    public override string ToString() => $"{Clause} ({string.Join(", ", Properties)})".TrimStart();
}
