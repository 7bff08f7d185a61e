using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Determines which names in a settings file are StarRocks keys, or the beginning of one.</summary>
internal static class SettingKeys
{
    // No key is longer.
    internal const int MaxLength = 256;

    private static readonly string[] _prefixes = [AwsServices.S3Prefix, AwsServices.GluePrefix];
    private static readonly HashSet<string> _beginnings = Beginnings();

    /// <summary>Indicates whether a name can be the beginning of a key, which the names in its object continue.</summary>
    internal static bool MayBegin(string name) => _beginnings.Contains(name) || IsInBlock(name);

    /// <summary>Indicates whether a name is the prefix of an auth block, or begins with one.</summary>
    internal static bool IsInBlock(string name) => IsBlock(name, AwsServices.S3Prefix) || IsBlock(name, AwsServices.GluePrefix);

    /// <summary>Indicates whether a name is a StarRocks key or an alias of one.</summary>
    internal static bool IsKey(string name) =>
        AwsServices.PrefixOf(name) is not null || StatementKeys.TryFind(name, out _)
            || StatementInference.IsOfCatalog(name) || Alias.TryFind(name, out _);

    /// <summary>Indicates whether the name of a node is a StarRocks key, or the end of one, or its text is the key of an item.</summary>
    internal static bool IsKeyOf(SettingsNode node)
    {
        if (KeyValueItems.IsKnownKey(node))
            return true;
        var name = "";
        for (var current = node; current?.Name is { } part && name.Length < MaxLength; current = current.Parent)
        {
            name = name.Length == 0 ? part : part + "." + name;
            if (IsKey(name) || KeyText.IsKnown(name))
                return true;
        }

        return false;
    }

    /// <summary>Returns a name with the prefix of an auth block in lower case, because .NET ignores the case of names.</summary>
    internal static string NormalizePrefix(string name)
    {
        foreach (var prefix in _prefixes)
        {
            if (IgnoredCase.IsAt(name, 0, prefix) && (name.Length == prefix.Length || name[prefix.Length] == '.'))
                return prefix + name.Substring(prefix.Length);
        }

        return name;
    }

    /// <summary>
    /// Returns the StarRocks key of a name. .NET ignores the case of names, and the names of members are read too:
    /// <c>aws.s3.UseInstanceProfile</c>.
    /// </summary>
    internal static string Normalize(string name)
    {
        if (AwsServices.PrefixOf(name) is not { } prefix)
            return name;
        var service = AwsServices.FromPrefix(prefix);
        var own = name.Substring(prefix.Length + 1);
        if (own.StartsWith(prefix + ".", StringComparison.Ordinal))
            own = own.Substring(prefix.Length + 1);
        if (Parameters.TryFind(service, own, out _))
            return prefix + "." + own;
        foreach (var candidate in new[] { own.ToLowerInvariant(), SnakeCase.Of(own) })
        {
            if (Parameters.TryFind(service, candidate, out _))
                return prefix + "." + candidate;
        }

        // The name of a member has no dots: StsRegion is sts.region.
        return own.Length > 0 && char.IsUpper(own[0]) && KeySuggestions.Find(service, own) is { } parameter
            && string.Equals(KeySuggestions.Letters(parameter.Name), own, StringComparison.OrdinalIgnoreCase)
            ? prefix + "." + parameter.Name
            : name;
    }

    private static bool IsBlock(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && (name.Length == prefix.Length || name[prefix.Length] == '.');

    private static HashSet<string> Beginnings()
    {
        var beginnings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var keys in new[] { StatementKeys.Names, Alias.Keys, [AwsServices.S3Prefix + ".", AwsServices.GluePrefix + "."] })
        {
            foreach (var key in keys)
            {
                for (var dot = key.IndexOf('.'); dot >= 0; dot = key.IndexOf('.', dot + 1))
                    beginnings.Add(key.Substring(0, dot));
            }
        }

        return beginnings;
    }
}
