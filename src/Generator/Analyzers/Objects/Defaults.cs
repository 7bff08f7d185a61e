using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads what a type of this compilation gives its members by itself: their initialisers, and getters of a constant.</summary>
internal sealed class Defaults(ObjectTypes types, CancellationToken cancellation)
{
    private readonly ObjectReader _reader = new(types, cancellation);

    internal MemberState[] Read(ObjectType type)
    {
        var states = new MemberState[type.Members.Count];
        for (var i = 0; i < states.Length; i++)
            states[i] = Read(type.Members[i], SymbolEqualityComparer.Default.Equals(type.Members[i].Symbol.ContainingType, type.Shape.Type));
        return states;
    }

    private MemberState Read(MappedProperty member, bool isOwn)
    {
        var state = new MemberState(ValueReader.Initial(member));
        var references = member.Symbol.DeclaringSyntaxReferences;
        if (references.IsEmpty || member.Type == MemberType.Missing)
            return MemberState.Open;
        foreach (var reference in references)
        {
            switch (reference.GetSyntax(cancellation))
            {
                case PropertyDeclarationSyntax { Initializer: { } initializer } property:
                    return Model(initializer).GetOperation(initializer, cancellation) is IPropertyInitializerOperation { Value: { } value }
                        ? Read(member, value, property.Identifier, initializer.Value, initializer.Span)
                        : MemberState.Open;
                case PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression } property:
                    return Model(expression).GetOperation(expression, cancellation) is { } got
                        ? Read(member, got, property.Identifier, expression, default)
                        : MemberState.Open;
                case PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } when HasBody(accessors):
                    return MemberState.Open;
                case PropertyDeclarationSyntax:
                    break;
                case ParameterSyntax { Default: { } initial } parameter when isOwn:
                    return Model(initial).GetOperation(initial, cancellation) is IParameterInitializerOperation { Value: { } given }
                        ? Read(member, given, parameter.Identifier, initial.Value, initial.Span)
                        : MemberState.Open;
                default:
                    return MemberState.Open; // a record's parameter: whoever creates the object sets it
            }
        }

        return state;
    }

    private MemberState Read(MappedProperty member, IOperation value, SyntaxToken name, ExpressionSyntax place, Microsoft.CodeAnalysis.Text.TextSpan whole)
    {
        var read = _reader.ReadValue(member, value);
        return read.IsUnknown ? MemberState.Open : new MemberState(read, name.GetLocation(), place.GetLocation(), whole);
    }

#pragma warning disable RS1030 // A member may be declared in any file, another than the one that is looked at; asked once for each annotated type.
    private SemanticModel Model(SyntaxNode node) => types.Compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030

    private static bool HasBody(SyntaxList<AccessorDeclarationSyntax> accessors)
    {
        foreach (var accessor in accessors)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                return accessor.Body is not null || accessor.ExpressionBody is not null;
        }

        return true;
    }
}
