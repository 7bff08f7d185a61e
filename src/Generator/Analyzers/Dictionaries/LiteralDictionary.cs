using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reads a collection that is written where it is used: its creation, a copy of one, or a variable that is only ever one creation.
/// </summary>
internal sealed class LiteralDictionary(SemanticModel model, CancellationToken cancellation)
{
    // Fields can be initialized with each other in a cycle.
    private const int MaxDepth = 8;

    /// <summary>Returns the properties of a collection; null if they are not all known.</summary>
    internal IReadOnlyList<SourceProperty>? Read(ExpressionSyntax expression) => Read(expression, MaxDepth);

    private IReadOnlyList<SourceProperty>? Read(ExpressionSyntax expression, int depth)
    {
        while (expression is ParenthesizedExpressionSyntax or CastExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            expression = expression switch
            {
                ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
                CastExpressionSyntax cast => cast.Expression,
                _ => ((PostfixUnaryExpressionSyntax)expression).Operand,
            };
        }

        return depth == 0 ? null : expression switch
        {
            BaseObjectCreationExpressionSyntax creation => ReadCreation(creation, depth),
            CollectionExpressionSyntax or ImplicitArrayCreationExpressionSyntax
                or ArrayCreationExpressionSyntax { Initializer: not null } => ReadElements(expression),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => ReadVariable(expression, depth),
            _ => null,
        };
    }

    private List<SourceProperty>? ReadCreation(BaseObjectCreationExpressionSyntax creation, int depth)
    {
        if (model.GetTypeInfo(creation, cancellation).Type is not { } type
            || !DictionaryTypes.IsDictionary(type) || !AddsNoProperties(type))
            return null;
        var properties = new List<SourceProperty>();
        foreach (var argument in creation.ArgumentList?.Arguments ?? default)
        {
            if (!DictionaryTypes.IsDictionary(model.GetTypeInfo(argument.Expression, cancellation).ConvertedType))
                continue; // A capacity or a comparer.
            if (Read(argument.Expression, depth - 1) is not { } source)
                return null;
            properties.AddRange(source);
        }

        if (creation.Initializer is not { } initializer)
            return properties;
        var list = new DictionaryContent();
        list.AddAll(initializer.Expressions, model, cancellation);
        properties.AddRange(list.Properties);
        return list.IsIncomplete ? null : properties;
    }

    private IReadOnlyList<SourceProperty>? ReadElements(ExpressionSyntax creation)
    {
        var list = new DictionaryContent();
        new DictionaryCreation(creation, creation).AddPropertiesTo(list, model, cancellation);
        return list.IsIncomplete ? null : list.Properties;
    }

    /// <summary>Reads the collection of a variable at the location of the variable, because its creation may be in another file.</summary>
    private List<SourceProperty>? ReadVariable(ExpressionSyntax mention, int depth)
    {
        var properties = model.GetSymbolInfo(mention, cancellation).Symbol switch
        {
            ILocalSymbol { RefKind: RefKind.None } local => ReadLocal(local, mention, depth),
            IFieldSymbol { IsStatic: true, IsReadOnly: true } field => ReadField(field, depth),
            _ => null,
        };
        var location = mention.GetLocation();
        return properties?.Select(property => property with { KeyLocation = location, ValueLocation = location, Whole = default }).ToList();
    }

    private IReadOnlyList<SourceProperty>? ReadLocal(ILocalSymbol local, ExpressionSyntax mention, int depth)
    {
        if (FixedLocal.InitialValueOf(mention, model, cancellation) is not { } value
            || value.Parent?.Parent?.Parent?.Parent is not LocalDeclarationStatementSyntax declaration)
            return null;
        var isUnchanged = DictionaryTypes.IsReadOnly(local.Type) || StatementSequence.MentionsAfter(declaration, local.Name, cancellation)
            .All(other =>
                other == mention || new DictionaryUseReader(model, cancellation).Read(other, out _, out _) != DictionaryUse.Change);
        return isUnchanged ? Read(value, depth - 1) : null;
    }

    private IReadOnlyList<SourceProperty>? ReadField(IFieldSymbol field, int depth)
    {
        if (field.DeclaringSyntaxReferences is not [var declaration]
            || declaration.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } || IsChanged(field))
            return null;
        if (value.SyntaxTree == model.SyntaxTree)
            return Read(value, depth - 1);
#pragma warning disable RS1030 // A field may be declared in any file. Only a field that holds the properties of a statement is read.
        var ownModel = model.Compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030
        return new LiteralDictionary(ownModel, cancellation).Read(value, depth - 1);
    }

    private bool IsChanged(IFieldSymbol field)
    {
        if (!DictionaryTypes.IsReadOnly(field.Type) && field.DeclaredAccessibility != Accessibility.Private)
            return true;
        foreach (var part in field.ContainingType.DeclaringSyntaxReferences)
        {
            var whole = new TextSpan(0, part.SyntaxTree.Length);
            if (NameIndex.For(part.SyntaxTree, cancellation).Mentions(field.Name, whole, MentionKind.Written).Any()
                || LaterChanges.ToDictionary.ExistInFile(field.Name, part.SyntaxTree, cancellation))
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether a type is a collection that adds no pairs of its own.</summary>
    private static bool AddsNoProperties(ITypeSymbol type) => KnownTypes.IsOurs(type, "PropertyDictionary")
        || type.ContainingNamespace is
        {
            Name: "Generic" or "ObjectModel" or "Concurrent",
            ContainingNamespace:
            {
                Name: "Collections",
                ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
            },
        };
}
