using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Turns a text that can't be one expression into an exception of the method that was given it.</summary>
internal static class SqlExpressionArgument
{
    public static string Checked(string expression, string parameterName)
        => SqlExpression.TryRead(expression ?? throw new ArgumentNullException(parameterName), out var text) is { } refusal ? throw new ArgumentException(refusal, parameterName) : text;
}
