using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents a general mapper: members and keys are cached, values are read and written by reflection.</summary>
internal static class ReflectionMapper
{
    private static readonly (string Key, PropertyInfo Member)[] _members =
        [.. typeof(PeerBlock).GetProperties().Select(static p => ("aws.s3." + JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name), p))];

    private static readonly Dictionary<string, PropertyInfo> _membersByKey =
        _members.ToDictionary(static m => m.Key, static m => m.Member, StringComparer.Ordinal);

    internal static List<KeyValuePair<string, string>> ToProperties(PeerBlock block)
    {
        var properties = new List<KeyValuePair<string, string>>(_members.Length);
        foreach (var (key, member) in _members)
        {
            if (member.GetValue(block) is { } value)
                properties.Add(new(key, value is bool flag ? flag ? "true" : "false" : (string)value));
        }

        return properties;
    }

    internal static PeerBlock FromProperties(KeyValuePair<string, string>[] properties)
    {
        var block = new PeerBlock();
        foreach (var (key, value) in properties)
        {
            if (_membersByKey.TryGetValue(key, out var member))
                member.SetValue(block, Convert.ChangeType(value, member.PropertyType, CultureInfo.InvariantCulture));
        }

        return block;
    }
}
