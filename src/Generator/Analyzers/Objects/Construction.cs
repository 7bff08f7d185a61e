using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What an object holds once its constructor has run.</summary>
internal sealed class Construction(ObjectTypes types, ObjectReader reader, CancellationToken cancellation)
{
    internal void Run(ObjectState state, IObjectCreationOperation created)
    {
        Begin(state, created.Constructor);
        foreach (var argument in created.Arguments)
        {
            if (argument.Parameter is not { } parameter || ConstructorReader.Find(state.Type.Shape, parameter.OriginalDefinition) is not (>= 0 and var member))
                continue;
            var value = reader.ReadValue(state.Type.Members[member], argument.Value);
            var place = CreationSyntax.Value(argument);
            state[member] = argument.ArgumentKind == ArgumentKind.Explicit
                ? new MemberState(value, place, place, argument.Syntax.Span)
                : new MemberState(value);
        }
    }

    private void Begin(ObjectState state, IMethodSymbol? constructor)
    {
        var type = state.Type;
        if (type.IsReadyMade)
            return;
        if (!type.IsHere || constructor is null || !ArePlain(type.Shape.Type.BaseType) || !AddsNothing(constructor.ContainingType, type))
        {
            state.OpenAll();
            return;
        }

        if (constructor.IsImplicitlyDeclared && type.Shape.Type.TypeKind == TypeKind.Struct)
        {
            // No initialiser runs.
            for (var i = 0; i < type.Members.Count; i++)
                state[i] = new MemberState(ValueReader.Initial(type.Members[i]));
            return;
        }

        var defaults = type.Defaults(types, cancellation);
        for (var i = 0; i < defaults.Length; i++)
            state[i] = new MemberState(Elsewhere(defaults[i].Value, state));
        if (Body(constructor) is { } body)
            Open(state, body);
    }

    /// <summary>What the type sets was written elsewhere: here it can only be told on the creation.</summary>
    private static MemberValue Elsewhere(MemberValue value, ObjectState state) =>
        value.Object is { } nested ? MemberValue.Of(nested.Elsewhere(state.Location)) : value;

    /// <summary>What the constructor itself might set.</summary>
    private static void Open(ObjectState state, ConstructorDeclarationSyntax constructor)
    {
        if (constructor.Initializer is not null)
        {
            state.OpenAll();
            return;
        }

#pragma warning disable RS0030 // The one constructor that a creation calls.
        foreach (var node in constructor.DescendantNodes())
#pragma warning restore RS0030
        {
            if (node is InvocationExpressionSyntax)
            {
                state.OpenAll();
                return;
            }

            if (node is not IdentifierNameSyntax { Identifier.ValueText: var name })
                continue;
            for (var i = 0; i < state.Type.Members.Count; i++)
            {
                if (state.Type.Members[i].Symbol.Name == name)
                    state[i] = MemberState.Open;
            }
        }
    }

    /// <summary>Whether a type that is derived from the annotated one leaves all to it.</summary>
    private bool AddsNothing(INamedTypeSymbol created, ObjectType type)
    {
        if (type.IsOf(created))
            return true;
        if (created.IsRecord || !ArePlain(created))
            return false;
        for (var each = created; each is not null && !type.IsOf(each); each = each.BaseType)
        {
            foreach (var member in each.GetMembers())
            {
                if (member is IPropertySymbol { IsOverride: true })
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether no base's constructor sets anything of its own.</summary>
    private bool ArePlain(INamedTypeSymbol? type)
    {
        for (; type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; type = type.BaseType)
        {
            foreach (var constructor in type.InstanceConstructors)
            {
                if (Body(constructor.OriginalDefinition) is { } body && (body.Initializer is not null || body.Body is not { Statements.Count: 0 }))
                    return false;
            }
        }

        return true;
    }

    private ConstructorDeclarationSyntax? Body(IMethodSymbol constructor)
    {
        foreach (var reference in constructor.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is ConstructorDeclarationSyntax declaration)
                return declaration;
        }

        return null;
    }
}
