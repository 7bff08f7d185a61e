using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Validates arguments that are names in StarRocks.</summary>
internal static class SqlNameArgument
{
    public static string Checked(SqlNameKind kind, string? name, string parameterName)
    {
        var refusal = SqlNames.Refusal(kind, name ?? throw new ArgumentNullException(parameterName));
        return refusal is null
            ? name
            : throw new ArgumentException($"'{name}' is not a valid {kind.Noun} name in StarRocks: {refusal}.", parameterName);
    }
}
