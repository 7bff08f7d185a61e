using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Represents a C# file: its text, syntax tree and semantic model.</summary>
internal sealed class CodeFile(SourceText text, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
{
    private readonly Dictionary<string, ILookup<ISymbol?, IdentifierNameSyntax>> _mentions = new(StringComparer.Ordinal);

    /// <summary>Returns a document as a C# file, or null if it has no syntax.</summary>
    public static async Task<CodeFile?> ReadAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null
            ? null
            : new CodeFile(await document.GetTextAsync(cancellation).ConfigureAwait(false), root, model, cancellation);
    }

    public SourceText Text => text;

    public SemanticModel Model => model;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Returns the outermost node of a span, such as an argument instead of its expression.</summary>
    public SyntaxNode NodeAt(TextSpan span) =>
        root.FindNode(span) is GlobalStatementSyntax { Statement: var statement } ? statement : root.FindNode(span);

    /// <summary>Returns the innermost node of a span if it is an expression; otherwise null.</summary>
    public ExpressionSyntax? ExpressionAt(TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true) as ExpressionSyntax;

    /// <summary>
    /// Returns the names of a property or field in the file, except in its declaration. All mentions of a name are resolved at once, so
    /// that many members with the same name cost no more than one.
    /// </summary>
    public IEnumerable<IdentifierNameSyntax> NamesOf(ISymbol member)
    {
        if (!_mentions.TryGetValue(member.Name, out var bySymbol))
        {
            bySymbol = NameIndex.For(root.SyntaxTree, cancellation).Mentions(member.Name, root.FullSpan)
                .ToLookup(name => SymbolOf(name)?.OriginalDefinition, SymbolEqualityComparer.Default);
            _mentions.Add(member.Name, bySymbol);
        }

        return bySymbol[member];
    }

    /// <summary>Indicates whether a node is <c>nameof(…)</c>, which does not read its argument.</summary>
    public bool IsNameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call
        && SymbolOf(call) is null;

    public ISymbol? SymbolOf(ExpressionSyntax expression) => model.GetSymbolInfo(expression, cancellation).Symbol;

    /// <summary>Returns the declared type of a property, or the type of any other expression.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax expression) =>
        SymbolOf(expression) is IPropertySymbol property ? property.Type : model.GetTypeInfo(expression, cancellation).Type;

    /// <summary>Returns the type of a property or parameter, or null for any other declaration.</summary>
    public ITypeSymbol? DeclaredTypeOf(SyntaxNode declaration) => model.GetDeclaredSymbol(declaration, cancellation) switch
    {
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    public IParameterSymbol? ParameterOf(ArgumentSyntax argument) =>
        model.GetOperation(argument, cancellation) is IArgumentOperation operation ? operation.Parameter : null;
}
