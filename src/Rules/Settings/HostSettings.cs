using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Determines which settings in the section of a type are not about StarRocks but about the host: the profile that replaces the identity
/// of the node on the machine of a developer.
/// </summary>
internal static class HostSettings
{
    internal const string NodeIdentity = "NodeIdentity";
    internal const string Profile = "Profile";
    internal const string AllowInProduction = "AllowInProduction";

    /// <summary>Indicates whether a setting, relative to the section, is one of the host, in the section itself or in a block.</summary>
    internal static bool Contain(string setting)
    {
        var names = setting.Split(':');
        var start = Array.FindIndex(names, static name => Is(name, NodeIdentity));
        return start is 0 or 1 && names.Length == start + 2 && (Is(names[start + 1], Profile) || Is(names[start + 1], AllowInProduction));
    }

    /// <summary>Indicates whether a setting is the one with a name.</summary>
    internal static bool IsNamed(string setting, string name) =>
        setting.EndsWith(":" + name, StringComparison.OrdinalIgnoreCase) && Contain(setting);

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
