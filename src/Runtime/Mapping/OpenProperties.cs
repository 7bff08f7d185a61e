using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// The open member of a statement, <c>Properties</c>: whatever no other member holds. It is evaluated as a list of properties in a text
/// is.
/// </summary>
internal static class OpenProperties
{
    internal const string Member = "Properties";

    /// <summary>Sets what it holds, and says what is wrong with its keys.</summary>
    internal static void Fill(PropertySchema schema, PropertyWriter writer, Report report)
    {
        var written = new WrittenProperty[writer.Open.Count];
        for (var i = 0; i < written.Length; i++)
        {
            var property = writer.Open[i];
            written[i] = new WrittenProperty(property.Key, property.Value);
            var key = schema.Head.Scope is { } scope ? scope.AsRead(property.Key) : property.Key;
            if (schema.TryFind(key, out var slot) && writer.Texts[slot] is not null)
                SRA4002.ReportTwice(report, key, slot, -1);
        }

        KeyReader.Read(written, writer.Configuration, report);
    }

    /// <summary>Its keys, as a problem names them; null where it holds none.</summary>
    internal static HashSet<string>? Keys(PropertyWriter writer)
    {
        if (writer.Open.Count == 0)
            return null;
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in writer.Open)
            keys.Add(property.Key.Trim());
        return keys;
    }

    /// <summary>A key that StarRocks, which trims it, would take for none.</summary>
    internal static void RefuseBlankKeys(IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        foreach (var property in properties)
        {
            if (string.IsNullOrWhiteSpace(property.Key))
                throw new ArgumentException("A property has a blank key, which StarRocks does not take.", nameof(properties));
        }
    }

    /// <summary>A load and an export have those that reach S3 in a clause of their own.</summary>
    internal static bool IsOfBlock(string key) => AwsServices.PrefixOf(key) is not null || key.StartsWith("fs.", StringComparison.Ordinal) || Alias.TryFind(key, out _);
}
