using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Validates arguments that are SQL expressions.</summary>
internal static class SqlExpressionArgument
{
    public static string Checked(string expression, string parameterName)
        => SqlExpression.TryRead(expression ?? throw new ArgumentNullException(parameterName), out var text) is { } reason
            ? throw new ArgumentException(reason, parameterName)
            : text;
}
