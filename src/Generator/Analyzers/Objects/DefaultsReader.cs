using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reads the defaults that a type of this compilation sets for its members: initializers, and getters that return a constant.
/// </summary>
internal sealed class DefaultsReader(ObjectTypes types, CancellationToken cancellation)
{
    private readonly ObjectReader _reader = new(types, cancellation);

    internal MemberState[] Read(ObjectType type)
    {
        var states = new MemberState[type.Members.Count];
        for (var i = 0; i < states.Length; i++)
        {
            var member = type.Members[i];
            states[i] = Read(member, SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, type.Mapped.Type));
        }

        return states;
    }

    private MemberState Read(MappedProperty member, bool isOwn)
    {
        var state = new MemberState(ValueReader.DefaultOf(member));
        var references = member.Symbol.DeclaringSyntaxReferences;
        if (references.IsEmpty || member.Type == MemberType.Missing)
            return MemberState.Unknown;
        foreach (var reference in references)
        {
            switch (reference.GetSyntax(cancellation))
            {
                case PropertyDeclarationSyntax { Initializer: { } initializer } property:
                    return OperationOf(initializer) is IPropertyInitializerOperation { Value: { } value }
                        ? Read(member, value, property.Identifier, initializer.Value, initializer.Span)
                        : MemberState.Unknown;
                case PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression } property:
                    return OperationOf(expression) is { } returned
                        ? Read(member, returned, property.Identifier, expression, default)
                        : MemberState.Unknown;
                case PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } when HasBody(accessors):
                    return MemberState.Unknown;
                case PropertyDeclarationSyntax:
                    break;
                case ParameterSyntax { Default: { } defaultValue } parameter when isOwn:
                    return OperationOf(defaultValue) is IParameterInitializerOperation { Value: { } defaultOperation }
                        ? Read(member, defaultOperation, parameter.Identifier, defaultValue.Value, defaultValue.Span)
                        : MemberState.Unknown;
                default:
                    return MemberState.Unknown; // The creation of the object sets the parameter of a record.
            }
        }

        return state;
    }

    private MemberState Read(MappedProperty member, IOperation value, SyntaxToken name, ExpressionSyntax expression,
        TextSpan whole)
    {
        var read = _reader.ReadValue(member, value);
        return read.IsUnknown ? MemberState.Unknown : new MemberState(read, name.GetLocation(), expression.GetLocation(), whole);
    }

#pragma warning disable RS1030 // A member may be declared in any file. This is called once per annotated type.
    private IOperation? OperationOf(SyntaxNode node) =>
        types.Compilation.GetSemanticModel(node.SyntaxTree).GetOperation(node, cancellation);
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
