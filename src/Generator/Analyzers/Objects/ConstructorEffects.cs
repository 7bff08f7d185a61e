using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Sets the members that the constructor of an object sets.</summary>
internal sealed class ConstructorEffects(ObjectTypes types, ObjectReader reader, CancellationToken cancellation)
{
    internal void Apply(ObjectState state, IObjectCreationOperation creation)
    {
        ApplyDefaults(state, creation.Constructor);
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is not { } parameter
                || ConstructorReader.Find(state.Type.Mapped, parameter.OriginalDefinition) is not (>= 0 and var member))
                continue;
            var value = reader.ReadValue(state.Type.Members[member], argument.Value);
            var location = CreationSyntax.Value(argument);
            state[member] = argument.ArgumentKind == ArgumentKind.Explicit
                ? new MemberState(value, location, location, argument.Syntax.Span)
                : new MemberState(value);
        }
    }

    private void ApplyDefaults(ObjectState state, IMethodSymbol? constructor)
    {
        var type = state.Type;
        if (type.IsReadyMade)
            return;
        if (!type.IsInCompilation || constructor is null || !HasEmptyConstructors(type.Mapped.Type.BaseType)
            || !SetsNothingItself(constructor.ContainingType, type))
        {
            state.MakeAllUnknown();
            return;
        }

        if (constructor.IsImplicitlyDeclared && type.Mapped.Type.TypeKind == TypeKind.Struct)
        {
            // A struct without a declared constructor does not run its initializers.
            for (var i = 0; i < type.Members.Count; i++)
                state[i] = new MemberState(ValueReader.DefaultOf(type.Members[i]));
            return;
        }

        // The defaults may be in another file, so their problems are reported at the creation.
        var defaults = type.GetDefaults(types, cancellation);
        for (var i = 0; i < defaults.Length; i++)
            state[i] = new MemberState(defaults[i].Value.WithoutLocations(state.Location));
        if (DeclarationOf(constructor) is { } body)
            ForgetAssigned(state, body);
    }

    /// <summary>Makes the members unknown that the body of the constructor mentions.</summary>
    private static void ForgetAssigned(ObjectState state, ConstructorDeclarationSyntax constructor)
    {
        if (constructor.Initializer is not null)
        {
            state.MakeAllUnknown();
            return;
        }

#pragma warning disable RS0030 // Visits the one constructor that a creation calls.
        foreach (var node in constructor.DescendantNodes())
#pragma warning restore RS0030
        {
            if (node is InvocationExpressionSyntax)
            {
                state.MakeAllUnknown();
                return;
            }

            if (node is not IdentifierNameSyntax { Identifier.ValueText: var name })
                continue;
            for (var i = 0; i < state.Type.Members.Count; i++)
            {
                if (state.Type.Members[i].Symbol.Name == name)
                    state[i] = MemberState.Unknown;
            }
        }
    }

    /// <summary>Indicates whether a type derived from the annotated type sets no members itself.</summary>
    private bool SetsNothingItself(INamedTypeSymbol created, ObjectType type)
    {
        if (type.IsExactly(created))
            return true;
        if (created.IsRecord || !HasEmptyConstructors(created))
            return false;
        for (var derived = created; derived is not null && !type.IsExactly(derived); derived = derived.BaseType)
        {
            foreach (var member in derived.GetMembers())
            {
                if (member is IPropertySymbol { IsOverride: true })
                    return false;
            }
        }

        return true;
    }

    /// <summary>Indicates whether the constructors of a type and its base types are empty.</summary>
    private bool HasEmptyConstructors(INamedTypeSymbol? type)
    {
        for (; type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; type = type.BaseType)
        {
            foreach (var constructor in type.InstanceConstructors)
            {
                if (DeclarationOf(constructor.OriginalDefinition) is { } body
                    && (body.Initializer is not null || body.Body is not { Statements.Count: 0 }))
                    return false;
            }
        }

        return true;
    }

    private ConstructorDeclarationSyntax? DeclarationOf(IMethodSymbol constructor)
    {
        foreach (var reference in constructor.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is ConstructorDeclarationSyntax declaration)
                return declaration;
        }

        return null;
    }
}
