using System;
using System.Collections.Generic;
using System.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Represents a property list of a statement in a SQL script.</summary>
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

    /// <summary>
    /// Gets the words before the list: <c>PROPERTIES</c>, <c>WITH BROKER</c>, <c>FILES</c> or <c>SET</c>; empty if the text is a list only.
    /// </summary>
    public string Clause { get; }

    /// <summary>Gets the location of the list, including its parentheses.</summary>
    public SqlLocation Location { get; }

    /// <summary>Gets the properties in the order of the text, including repeated ones.</summary>
    public IReadOnlyList<ScriptProperty> Properties { get; }

    /// <summary>Returns the properties as StarRocks reads them, with the last value of a repeated key.</summary>
    /// <returns>The properties with unmasked values.</returns>
    public PropertyDictionary ToProperties()
    {
        var properties = new List<KeyValuePair<string, string>>(Properties.Count);
        var positions = new Dictionary<string, int>(Properties.Count, StringComparer.Ordinal);
        foreach (var property in Properties)
        {
            if (property.Reveal() is not { } value)
                continue;
            if (positions.TryGetValue(property.UnmaskedKey, out var position))
            {
                properties[position] = new(property.UnmaskedKey, value);
            }
            else
            {
                positions.Add(property.UnmaskedKey, properties.Count);
                properties.Add(new(property.UnmaskedKey, value));
            }
        }

        return new PropertyDictionary(properties.ToArray());
    }

    /// <summary>Returns the clause and its properties with masked secrets and access keys.</summary>
    /// <returns>A text such as <c>PROPERTIES (type = hive, aws.s3.secret_key = ******)</c>.</returns>
    public override string ToString() => $"{Clause} ({string.Join(", ", Properties)})".TrimStart();
}
