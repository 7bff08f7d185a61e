using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Makes a property of a public field, which is not mapped as it is (SRA0018).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(FieldCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class FieldCodeFix : TextCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ShapeDescriptors.FieldNotMapped.Id);

    internal override string Title => "Make it a property";

    internal override void RuleFix(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        var field = file.NodeAt(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<FieldDeclarationSyntax>();
        if (field is not { Declaration.Variables: [{ ArgumentList: null } variable], ContainsDirectives: false } || !field.Modifiers.All(static modifier => CanStay(modifier)) || IsGivenByReference(file, variable))
            return;
        if (variable.Initializer is null)
            edits.Replace(field.SemicolonToken.Span, " { get; set; }");
        else
            edits.Insert(variable.Identifier.Span.End, " { get; set; }");
    }

    private static bool CanStay(SyntaxToken modifier) => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.NewKeyword or SyntaxKind.RequiredKeyword;

    /// <summary>Which a property can't be.</summary>
    private static bool IsGivenByReference(CodeFile file, VariableDeclaratorSyntax field) =>
        field.SyntaxTree.GetRoot(file.Cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == field.Identifier.ValueText
            && (name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access.Parent : name.Parent) is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or RefExpressionSyntax);
}
