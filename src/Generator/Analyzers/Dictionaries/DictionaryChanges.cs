using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds, by syntax, the expressions that add to a collection or combine it with others.</summary>
internal static class DictionaryChanges
{
    /// <summary>Indicates whether the method that receives the collection changes it.</summary>
    internal static bool IsMadeByReceiver(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: { } call } list
            || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method
            || method.DeclaringSyntaxReferences is not { IsEmpty: false } declarations)
        {
            return false;
        }

        var parameter = argument.NameColon?.Name.Identifier.ValueText
            ?? method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument))?.Name;
        return parameter is not null && declarations.Any(declaration =>
            LaterChanges.ToDictionary.ExistInMethod(declaration.GetSyntax(cancellation), parameter, cancellation));
    }

    /// <summary>
    /// Indicates whether a mention of the collection makes it the additional properties of a statement, whose other
    /// members set properties too.
    /// </summary>
    internal static bool AddsToStatement(IdentifierNameSyntax mention)
    {
        var node = ResultName.UsedExpression(mention);
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax
            || node.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax })
            node = node.Parent as ExpressionSyntax ?? (ExpressionSyntax)node.Parent.Parent!.Parent!;
        return node.Parent is AssignmentExpressionSyntax
        {
            Left: IdentifierNameSyntax { Identifier.ValueText: "Properties" }
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Properties" },
        };
    }

    internal static bool IsChange(ExpressionSyntax mention) => mention.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == mention =>
            DictionaryStep.FromCall(call) is not null || DictionaryMethods.Merges(DictionaryMethods.NameOf(call) ?? ""),
        ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element => assignment.Left == element,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment =>
            assignment.Left == mention && assignment.Right is InitializerExpressionSyntax,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } =>
            DictionaryMethods.Merges(DictionaryMethods.NameOf(call) ?? ""),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax copy } } => MayBeFilled(copy),
        SpreadElementSyntax => true,
        ForEachStatementSyntax loop => loop.Expression == mention && Fills(loop.Statement),
        _ => false,
    };

    /// <summary>Indicates whether a copy of a collection may be filled.</summary>
    private static bool MayBeFilled(BaseObjectCreationExpressionSyntax copy) =>
        copy.Initializer is not null
            || (copy is ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: var type } }
            && (IsMutableTypeName(type, "Dictionary") || IsMutableTypeName(type, "List")));

    private static bool IsMutableTypeName(string type, string end) =>
        type.EndsWith(end, StringComparison.Ordinal) && !type.StartsWith("ReadOnly", StringComparison.Ordinal);

#pragma warning disable RS0030 // Visits the statements of one loop over the collection.
    private static bool Fills(StatementSyntax body) => body.DescendantNodes().Any(IsFilling);
#pragma warning restore RS0030

    private static bool IsFilling(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => DictionaryStep.FromCall(call) is
        { Kind: DictionaryStepKind.Add or DictionaryStepKind.TryAdd or DictionaryStepKind.Set },
        AssignmentExpressionSyntax assignment => assignment.Left is ElementAccessExpressionSyntax,
        _ => false,
    };
}
