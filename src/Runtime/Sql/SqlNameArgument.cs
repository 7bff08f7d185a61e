using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Validates arguments that are names in StarRocks.</summary>
internal static class SqlNameArgument
{
    public static string Checked(SqlNameKind kind, string? name, string parameterName)
    {
        var reason = SqlNames.InvalidReason(kind, name ?? throw new ArgumentNullException(parameterName));
        return reason is null
            ? name
            : throw new ArgumentException($"{Shown(name)} is not a valid {kind.Noun} name in StarRocks: {reason}.", parameterName);
    }

    // A text that does not look like a name can be another value.
    internal static string Shown(string name, string otherwise = "The text") =>
        KeyText.ForMessage(name) == name ? "'" + name + "'" : otherwise;
}
