using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Which names in a settings file are StarRocks' keys, or the beginning of one.</summary>
internal static class SettingKeys
{
    // Longer than any key: a name that is longer is none.
    internal const int MaxLength = 256;

    private static readonly string[] _prefixes = [AwsServices.S3Prefix, AwsServices.GluePrefix];
    private static readonly HashSet<string> _beginnings = Beginnings();

    /// <summary>Whether names within an object of this name can make up a key.</summary>
    internal static bool MayBegin(string name) => _beginnings.Contains(name) || IsInBlock(name);

    /// <summary>The name is that of an auth block, or goes on from there.</summary>
    internal static bool IsInBlock(string name) => IsBlock(name, AwsServices.S3Prefix) || IsBlock(name, AwsServices.GluePrefix);

    /// <summary>Whether a name is a key as StarRocks' statements have it, or one that others call so.</summary>
    internal static bool IsKey(string name) =>
        AwsServices.PrefixOf(name) is not null || StatementKeys.TryFind(name, out _)
            || StatementOfPairs.IsOfCatalog(name) || Alias.TryFind(name, out _);

    /// <summary>The name with the prefix of an auth block as StarRocks writes it: .NET folds the case of names.</summary>
    internal static string Folded(string name)
    {
        foreach (var prefix in _prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (name.Length == prefix.Length || name[prefix.Length] == '.'))
                return prefix + name.Substring(prefix.Length);
        }

        return name;
    }

    /// <summary>
    /// The key that a name stands for. .NET folds the case of names, and what reads a block takes its members' names too:
    /// <c>aws.s3.UseInstanceProfile</c>.
    /// </summary>
    internal static string Normal(string name)
    {
        if (AwsServices.PrefixOf(name) is not { } prefix)
            return name;
        var service = AwsServices.FromPrefix(prefix);
        var own = name.Substring(prefix.Length + 1);
        if (own.StartsWith(prefix + ".", StringComparison.Ordinal))
            own = own.Substring(prefix.Length + 1);
        if (Parameters.TryFind(service, own, out _))
            return prefix + "." + own;
        foreach (var each in new[] { own.ToLowerInvariant(), SnakeCase.Of(own) })
        {
            if (Parameters.TryFind(service, each, out _))
                return prefix + "." + each;
        }

        // A member of a level: StsRegion is sts.region.
        return own.Length > 0 && char.IsUpper(own[0]) && KeySuggestions.Find(service, own) is { } meant
            && string.Equals(KeySuggestions.Letters(meant.Name), own, StringComparison.OrdinalIgnoreCase)
            ? prefix + "." + meant.Name
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
