using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>A C# file that is fixed: its text, its tree and what its names mean.</summary>
internal sealed class CodeFile(SourceText text, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
{
    public SourceText Text => text;

    public SemanticModel Model => model;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The outermost node of a span: an argument, not its expression.</summary>
    public SyntaxNode NodeAt(TextSpan span) => root.FindNode(span) is GlobalStatementSyntax { Statement: var statement } ? statement : root.FindNode(span);

    /// <summary>The innermost node of a span, if it is an expression.</summary>
    public ExpressionSyntax? ExpressionAt(TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true) as ExpressionSyntax;

    /// <summary>Where a property is named in the file, but for its declaration.</summary>
    public IEnumerable<IdentifierNameSyntax> NamesOf(IPropertySymbol property) =>
        root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == property.Name && SymbolEqualityComparer.Default.Equals(SymbolOf(name)?.OriginalDefinition, property));

    /// <summary><c>nameof(…)</c>, which reads nothing.</summary>
    public bool IsNameOf(SyntaxNode node) => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call && SymbolOf(call) is null;

    public ISymbol? SymbolOf(ExpressionSyntax expression) => model.GetSymbolInfo(expression, cancellation).Symbol;

    /// <summary>What can be assigned to a member; what a creation creates.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax expression) =>
        SymbolOf(expression) is IPropertySymbol property ? property.Type : model.GetTypeInfo(expression, cancellation).Type;

    /// <summary>Of a property or a parameter.</summary>
    public ITypeSymbol? DeclaredTypeOf(SyntaxNode declaration) => model.GetDeclaredSymbol(declaration, cancellation) switch
    {
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    public IParameterSymbol? ParameterOf(ArgumentSyntax argument) =>
        model.GetOperation(argument, cancellation) is Microsoft.CodeAnalysis.Operations.IArgumentOperation operation ? operation.Parameter : null;
}
