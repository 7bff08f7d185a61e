using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Turns a name that StarRocks would refuse into an exception of the method that was given it.</summary>
internal static class SqlNameArgument
{
    public static string Checked(SqlNameKind kind, string? name, string parameterName)
    {
        var refusal = SqlNames.Refusal(kind, name ?? throw new ArgumentNullException(parameterName));
        return refusal is null ? name : throw Refused(kind, name, refusal, parameterName);
    }

    private static ArgumentException Refused(SqlNameKind kind, string name, string refusal, string parameterName)
    {
        return new ArgumentException($"StarRocks takes no {kind.Noun} of the name '{name}': {refusal}.", parameterName);
    }
}
