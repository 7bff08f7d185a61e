using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Tells a table about StarRocks' keys (what they mean, what they are called elsewhere) from a configuration: its values are nothing that
/// anybody would set. Only for pairs that stand outside a statement.
/// </summary>
internal static class KeyTable
{
    private static readonly string[] _meantBooleans = ["true", "false", "yes", "no", "on", "off", "1", "0"];

    internal static bool Is(IReadOnlyList<WrittenProperty> pairs)
    {
        var (looked, plausible) = (0, 0);
        foreach (var pair in pairs)
        {
            if (pair.Value is not { Length: > 0 } value || ParameterOf(pair.Key.Trim()) is not { } parameter || IsPlausible(parameter, value) is not { } isPlausible)
                continue;
            if (!isPlausible && value.IndexOf(' ') > 0)
                return true; // prose
            looked++;
            plausible += isPlausible ? 1 : 0;
        }

        return looked > 1 && plausible == 0;
    }

    private static Parameter? ParameterOf(string key) =>
        AwsServices.PrefixOf(key) is { } prefix && ParameterTable.TryFind(AwsServices.FromPrefix(prefix), key.Substring(prefix.Length + 1), out var parameter) ? parameter : null;

    /// <summary>What somebody would set, though maybe wrongly; null where any text would do.</summary>
    private static bool? IsPlausible(Parameter parameter, string value)
    {
        if (ParameterTable.Booleans.Contains(parameter))
            return Array.Exists(_meantBooleans, word => EditDistance.Between(value.ToLowerInvariant(), word) <= word.Length / 2);
        return parameter switch
        {
            Parameter.Region or Parameter.StsRegion => value.IndexOf('-') > 0 || Placeholder.IsInAddress(value),
            Parameter.Endpoint or Parameter.StsEndpoint => value.IndexOf('.') >= 0 || value.IndexOf(':') >= 0 || Placeholder.IsInAddress(value),
            Parameter.IamRoleArn => value.StartsWith("arn", StringComparison.OrdinalIgnoreCase) || Placeholder.IsIn(value),
            Parameter.AccessKey => value.StartsWith("AKIA", StringComparison.Ordinal) || AccessKeyId.IsTemporary(value) || Placeholder.IsKey(value),
            _ when ParameterTable.Secrets.Contains(parameter) && IsName(value) => false,
            _ => null,
        };
    }

    /// <summary>Of a variable of the environment: no secret of AWS' has such a line in it.</summary>
    private static bool IsName(string value)
    {
        foreach (var c in value)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
                return false;
        }

        return value.IndexOf('_') > 0;
    }
}
