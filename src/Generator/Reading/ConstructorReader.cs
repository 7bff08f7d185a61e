using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the constructor that creates an object from properties: the primary constructor of a record, otherwise the one that sets most of
/// the members without a setter, and among these the one with the fewest parameters.
/// </summary>
internal static class ConstructorReader
{
    internal static void Read(ReadScope scope, MappedType mapped, DeclarationProblems problems)
    {
        var type = mapped.Type;
        IMethodSymbol? best = null;
        if (!type.IsAbstract)
        {
            best = FindBest(scope, mapped);
            if (best is null && IsIncomplete(mapped))
                problems.Fail();
            else if (best is null)
                problems.Add(DeclarationDescriptors.NoConstructor, mapped.Location, type.Name);
        }

        if (best is not null && IsDeclaredTwice(best))
            problems.Fail();
        else if (best is not null)
            Use(mapped, best);
        if (!type.IsAbstract && !SetsRequired(best))
            ReportRequired(mapped, problems);
        ReportReadOnly(mapped, problems);
    }

    private static IMethodSymbol? FindBest(ReadScope scope, MappedType mapped)
    {
        IMethodSymbol? best = null;
        var bestScore = -1;
        foreach (var constructor in mapped.Type.InstanceConstructors)
        {
            if (IsCopy(mapped.Type, constructor) || !IsUsable(mapped, constructor))
                continue;
            var score = Score(scope, mapped, constructor);
            if (score > bestScore || (score == bestScore && constructor.Parameters.Length < best!.Parameters.Length))
                (best, bestScore) = (constructor, score);
        }

        return best;
    }

    /// <summary>Indicates whether a type does not exist, which the compiler reports.</summary>
    private static bool IsIncomplete(MappedType mapped)
    {
        foreach (var constructor in mapped.Type.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Type.TypeKind == TypeKind.Error)
                    return true;
            }
        }

        return mapped.IsIncomplete;
    }

    /// <summary>Indicates whether another constructor has the same signature, which the compiler reports.</summary>
    private static bool IsDeclaredTwice(IMethodSymbol constructor)
    {
        foreach (var other in constructor.ContainingType.InstanceConstructors)
        {
            if (!ReferenceEquals(other, constructor) && HaveSameTypes(other.Parameters, constructor.Parameters))
                return true;
        }

        return false;
    }

    private static bool HaveSameTypes(ImmutableArray<IParameterSymbol> first, ImmutableArray<IParameterSymbol> second)
    {
        if (first.Length != second.Length)
            return false;
        for (var i = 0; i < first.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(first[i].Type, second[i].Type))
                return false;
        }

        return true;
    }

    private static bool IsCopy(INamedTypeSymbol type, IMethodSymbol constructor) =>
        type.IsRecord && constructor.Parameters is [var parameter] && SymbolEqualityComparer.Default.Equals(parameter.Type, type);

    private static bool IsUsable(MappedType mapped, IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.RefKind is not (RefKind.None or RefKind.In))
                return false;
            if (Find(mapped, parameter) < 0 && !parameter.IsOptional && !parameter.IsParams)
                return false;
        }

        return true;
    }

    private static int Score(ReadScope scope, MappedType mapped, IMethodSymbol constructor)
    {
        if (constructor.Parameters.Length == 0)
            return 0;
        var score = 0;
        foreach (var parameter in constructor.Parameters)
        {
            if (Find(mapped, parameter) is >= 0 and var member && mapped.Members[member].Is(MemberTraits.ReadOnly))
                score++;
        }

        var isPositional = mapped.Type.IsRecord
            && constructor.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax(scope.Cancellation) is TypeDeclarationSyntax;
        return isPositional ? int.MaxValue : score;
    }

    /// <summary>Returns the index of the member with the name, in any case, and the type of a parameter, or -1.</summary>
    internal static int Find(MappedType mapped, IParameterSymbol parameter)
    {
        for (var i = 0; i < mapped.Members.Count; i++)
        {
            var member = mapped.Members[i];
            if (string.Equals(member.Symbol.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                && member.Type != MemberType.Missing
                && SymbolEqualityComparer.Default.Equals(member.Symbol.Type, parameter.Type))
            {
                return i;
            }
        }

        return -1;
    }

    private static void Use(MappedType mapped, IMethodSymbol constructor)
    {
        if (MemberAttributes.Of(constructor).IsObsolete)
            mapped.Traits |= TypeTraits.TouchesObsolete;
        if (SetsRequired(constructor))
            mapped.Traits |= TypeTraits.SetsRequired;
        if (constructor.Parameters.IsEmpty)
            return;
        var arguments = ImmutableArray.CreateBuilder<ArgumentModel>(constructor.Parameters.Length);
        foreach (var parameter in constructor.Parameters)
        {
            if (Find(mapped, parameter) is not (>= 0 and var index))
                continue;
            var member = mapped.Members[index];
            member.Traits = (member.Traits & ~MemberTraits.ReadOnly) | MemberTraits.ByConstructor;
            if (!parameter.IsOptional && (member.Traits & (MemberTraits.Nullable | MemberTraits.ValueType)) == 0)
                member.Traits |= MemberTraits.Required;
            if (parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is not null)
                mapped.Traits |= TypeTraits.HasInitialValues;
            var isNotNullable = parameter is { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsReferenceType: true };
            var needsNullForgiving = isNotNullable && member.Is(MemberTraits.Nullable);
            arguments.Add(new ArgumentModel(parameter.Name, index, Default(parameter, member), needsNullForgiving));
        }

        mapped.Arguments = arguments.ToImmutable();
    }

    private static string? Default(IParameterSymbol parameter, MappedProperty member)
    {
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value)
            return null;
        return member.Enum is { } enumeration ? $"({enumeration.TypeName})({CSharpLiteral.Of(value)})" : CSharpLiteral.Of(value);
    }

    private static bool SetsRequired(IMethodSymbol? constructor)
    {
        if (constructor is null)
            return false;
        foreach (var attribute in constructor.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute")
                return true;
        }

        return false;
    }

    private static void ReportRequired(MappedType mapped, DeclarationProblems problems)
    {
        foreach (var member in mapped.UnmappedRequired ?? [])
            problems.Add(DeclarationDescriptors.RequiredNotMapped, Locate.Name(member, mapped.Location), member.Name, mapped.Type.Name);
    }

    private static void ReportReadOnly(MappedType mapped, DeclarationProblems problems)
    {
        if (!problems.AreWanted || mapped.Type.IsAbstract)
            return;
        foreach (var member in mapped.Members)
        {
            if (!member.Is(MemberTraits.ReadOnly) || member.Is(MemberTraits.HasRequiredModifier) || member.IsInherited)
                continue;
            var name = member.Symbol.Name;
            var key = member.Key.Length > 0 ? member.Key : name;
            problems.Add(DeclarationDescriptors.CannotBeReadBack, Locate.Name(member.Symbol, mapped.Location), name, key);
        }
    }
}
