using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the seconds of a constant time span.</summary>
internal static class SecondsReader
{
    internal static MemberValue Read(IOperation value) => value switch
    {
        IDefaultValueOperation => MemberValue.From("0"),
        IFieldReferenceOperation { Field: { Name: "Zero", ContainingType: { } type } } when KnownTypes.IsSystem(type, "TimeSpan") =>
            MemberValue.From("0"),
        IInvocationOperation { TargetMethod: { ContainingType: { } type } method } call when KnownTypes.IsSystem(type, "TimeSpan") =>
            ReadCall(call, SecondsPerUnit(method.Name)),
        _ => MemberValue.Unknown,
    };

    private static long? SecondsPerUnit(string name) => name switch
    {
        "FromDays" => 86400,
        "FromHours" => 3600,
        "FromMinutes" => 60,
        "FromSeconds" => 1,
        _ => null,
    };

    /// <summary>Reads a call with one nonzero argument: newer frameworks have overloads with parameters for smaller units.</summary>
    private static MemberValue ReadCall(IInvocationOperation call, long? unit)
    {
        if (unit is not { } seconds || call.Arguments.IsEmpty)
            return MemberValue.Unknown;
        decimal? number = null;
        foreach (var argument in call.Arguments)
        {
            if (NumberOf(argument.Value) is not { } argumentNumber)
                return MemberValue.Unknown;
            if (argument.Parameter?.Ordinal == 0)
                number = argumentNumber;
            else if (argumentNumber != 0)
                return MemberValue.Unknown;
        }

        return number * seconds is { } total && total == decimal.Truncate(total)
            ? MemberValue.From(decimal.Truncate(total).ToString(CultureInfo.InvariantCulture))
            : MemberValue.Unknown;
    }

    private static decimal? NumberOf(IOperation value) => value.ConstantValue switch
    {
        { HasValue: true, Value: int number } => number,
        { HasValue: true, Value: long number } => number,
        { HasValue: true, Value: double number } when Math.Abs(number) < 1e12 => (decimal)number,
        _ => null,
    };
}
