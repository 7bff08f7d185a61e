using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// Handles the member <c>Properties</c> of a statement, which holds all properties without a member of their own. It is
/// evaluated like a property list in SQL.
/// </summary>
internal static class AdditionalKeys
{
    internal const string Member = "Properties";

    /// <summary>Adds the additional properties to the configuration, and reports problems of their keys.</summary>
    internal static void Fill(PropertySchema schema, PropertyWriter writer, Report report)
    {
        var written = new WrittenProperty[writer.AdditionalProperties.Count];
        for (var i = 0; i < written.Length; i++)
        {
            var property = writer.AdditionalProperties[i];
            written[i] = new WrittenProperty(property.Key, property.Value);
            var key = schema.Head.Scope is { } scope ? scope.AsRead(property.Key) : property.Key;
            if (schema.TryFind(key, out var slot) && writer.Texts[slot] is not null)
                SRA4002.ReportTwice(report, key, slot, -1);
        }

        KeyReader.Read(written, writer.Configuration, report);
    }

    /// <summary>Returns the trimmed keys, or <see langword="null"/> if there are none.</summary>
    internal static HashSet<string>? Keys(PropertyWriter writer)
    {
        if (writer.AdditionalProperties.Count == 0)
            return null;
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in writer.AdditionalProperties)
            keys.Add(property.Key.Trim());
        return keys;
    }

    /// <summary>Throws an exception if a key is blank. StarRocks trims keys and rejects empty ones.</summary>
    internal static void CheckKeys(IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        foreach (var property in properties)
        {
            if (string.IsNullOrWhiteSpace(property.Key))
                throw new ArgumentException("'Properties' contains a blank key, which StarRocks rejects. Remove it.", nameof(properties));
        }
    }

    /// <summary>
    /// Indicates whether a load or an export writes a property to WITH BROKER, with the auth blocks, instead of PROPERTIES.
    /// </summary>
    internal static bool IsOfBlock(string key) =>
        AwsServices.PrefixOf(key) is not null || key.StartsWith("fs.", StringComparison.Ordinal) || Alias.TryFind(key, out _);
}
