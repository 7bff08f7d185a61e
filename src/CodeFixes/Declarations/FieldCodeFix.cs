using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Converts a public field to a property, because fields are not mapped (SRA0018).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(FieldCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class FieldCodeFix : TextCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DeclarationDescriptors.FieldNotMapped.Id);

    internal override string Title => "Convert to property";

    internal override void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        var field = file.NodeAt(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<FieldDeclarationSyntax>();
        if (field is not { Declaration.Variables: [{ ArgumentList: null } variable], ContainsDirectives: false })
            return;
        if (!field.Modifiers.All(IsAllowedOnProperty) || IsPassedByReference(file, variable))
            return;
        if (variable.Initializer is null)
            edits.Replace(field.SemicolonToken.Span, " { get; set; }");
        else
            edits.Insert(variable.Identifier.Span.End, " { get; set; }");
    }

    private static bool IsAllowedOnProperty(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.NewKeyword or SyntaxKind.RequiredKeyword;

    private static bool IsPassedByReference(CodeFile file, VariableDeclaratorSyntax field) =>
        file.Model.GetDeclaredSymbol(field, file.Cancellation) is { } symbol && file.NamesOf(symbol).Any(IsReference);

    private static bool IsReference(IdentifierNameSyntax name)
    {
        var user = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access.Parent : name.Parent;
        return user is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or RefExpressionSyntax;
    }
}
