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
            : throw new ArgumentException($"'{name}' is not a valid {kind.Noun} name in StarRocks: {reason}.", parameterName);
    }
}
