using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads an expression as the value of a property. An expression that is not constant is unknown.</summary>
internal static class ValueReader
{
    internal static MemberValue Read(MappedProperty member, IOperation value)
    {
        value = Unwrap(value);
        if (value.ConstantValue is { HasValue: true } constant)
            return FromConstant(member, value.Type, constant.Value);
        return value switch
        {
            IDefaultValueOperation { Type: { } type }
                when type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => default,
            IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } =>
                MemberValue.From(string.Empty),
            IInvocationOperation { TargetMethod: { Name: "FromString", ContainingType: { } type }, Arguments: [var argument] }
                when KnownTypes.IsOurs(type, "Secret") => Read(member, argument.Value),
            IObjectCreationOperation { Type: { } type, Arguments: [var argument, ..] }
                when member.Type == MemberType.Uri && KnownTypes.IsSystem(type, "Uri") => TextOf(argument.Value),
            _ when member.Type == MemberType.Seconds => SecondsReader.Read(value),
            _ => MemberValue.Unknown,
        };
    }

    /// <summary>Removes conversions, including the one from string to Secret.</summary>
    internal static IOperation Unwrap(IOperation value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion
            && (conversion.OperatorMethod is not { } method || KnownTypes.IsOurs(method.ContainingType, "Secret")))
            value = conversion.Operand;
        return value;
    }

    /// <summary>Returns the value of a member that is not set.</summary>
    internal static MemberValue DefaultOf(MappedProperty member)
    {
        if (member.Is(MemberTraits.Nullable) || !member.Is(MemberTraits.ValueType))
            return default;
        return member.Type switch
        {
            MemberType.Boolean => MemberValue.From("false"),
            MemberType.Int32 or MemberType.Int64 or MemberType.Seconds => MemberValue.From("0"),
            MemberType.Enumeration => FromEnum(member, member.Symbol.Type, 0),
            _ => MemberValue.Unknown,
        };
    }

    private static MemberValue TextOf(IOperation value) =>
        Unwrap(value).ConstantValue is { HasValue: true, Value: string text } ? FromText(text) : MemberValue.Unknown;

    /// <summary>A template is replaced later.</summary>
    private static MemberValue FromText(string text) => Template.IsIn(text) ? MemberValue.Unknown : MemberValue.From(text);

    private static MemberValue FromConstant(MappedProperty member, ITypeSymbol? type, object? constant) => constant switch
    {
        null => default,
        string { Length: 0 } when member.Type == MemberType.Clause => default,
        string text when member.Type is MemberType.Text or MemberType.Secret => FromText(text),
        bool flag when member.Type == MemberType.Boolean => MemberValue.From(flag ? "true" : "false"),
        int or long or short or byte or uint or ushort or sbyte or char when member.Type is MemberType.Int32 or MemberType.Int64 =>
            MemberValue.From(Convert.ToInt64(constant, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)),
        not string and not bool when member.Type == MemberType.Enumeration => FromEnum(member, type, constant),
        _ => MemberValue.Unknown,
    };

    private static decimal ToDecimal(object? number) => Convert.ToDecimal(number, CultureInfo.InvariantCulture);

    /// <summary>Returns the text of the first enum member with a value.</summary>
    private static MemberValue FromEnum(MappedProperty member, ITypeSymbol? type, object number)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return MemberValue.Unknown;
        foreach (var enumMember in enumeration.GetMembers())
        {
            if (enumMember is not IFieldSymbol { HasConstantValue: true } field || ToDecimal(field.ConstantValue) != ToDecimal(number))
                continue;
            foreach (var value in member.Enum!.Values)
            {
                if (value.Member == field.Name)
                    return MemberValue.From(value.Text);
            }
        }

        return MemberValue.Unknown;
    }
}
