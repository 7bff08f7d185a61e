using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Declares a member that holds a secret as one, and lets what reads it as text in the same file ask for it (SRA3002).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(SecretTypeCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class SecretTypeCodeFix : TextCodeFix
{
    private const string Secret = "global::StarRocks.AwsAuth.Secret";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SRA3002");

    internal override string Title => "Declare it as Secret";

    internal override void RuleFix(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        if (file.ExpressionAt(diagnostic.Location.SourceSpan)?.FirstAncestorOrSelf<TypeSyntax>(type => type.Span == diagnostic.Location.SourceSpan) is not { } type)
            return;
        var property = type.Parent switch
        {
            PropertyDeclarationSyntax declaration => file.Model.GetDeclaredSymbol(declaration, file.Cancellation),
            ParameterSyntax { Default: null or { Value.RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } } parameter =>
                file.Model.GetDeclaredSymbol(parameter, file.Cancellation) is { ContainingType: { } record } symbol ? record.GetMembers(symbol.Name).OfType<IPropertySymbol>().FirstOrDefault() : null,
            _ => null,
        };
        if (property is null || property.Type.SpecialType != SpecialType.System_String)
            return;
        edits.Replace(type.Span, type is NullableTypeSyntax ? Secret + "?" : Secret);
        Reveal(file, property, edits);
    }

    private static void Reveal(CodeFile file, IPropertySymbol property, TextEdits edits)
    {
        var call = property.Type.NullableAnnotation == NullableAnnotation.Annotated ? "?.Reveal()" : ".Reveal()";
        foreach (var name in file.NamesOf(property))
        {
            var access = name.Parent is MemberAccessExpressionSyntax member && member.Name == name ? member : (ExpressionSyntax)name;
            if (access.Parent is MemberBindingExpressionSyntax || IsWritten(access) || access.Ancestors().Any(file.IsNameOf))
                continue;
            edits.Insert(access.Span.End, access.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax ? call.TrimStart('?') : call);
        }
    }

    private static bool IsWritten(ExpressionSyntax access) => access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access;
}
