using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Changes the type of a member to <c>Secret</c>, and adds <c>Reveal()</c> where the file reads it (SRA3002).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(SecretTypeCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class SecretTypeCodeFix : TextCodeFix
{
    private const string Secret = "global::StarRocks.AwsAuth.Secret";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(SecretsDescriptors.SRA3002.Id);

    internal override string Title => "Change the type to Secret";

    internal override void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        var span = diagnostic.Location.SourceSpan;
        if (file.ExpressionAt(span)?.FirstAncestorOrSelf<TypeSyntax>(type => type.Span == span) is not { } type)
            return;
        var property = type.Parent switch
        {
            PropertyDeclarationSyntax declaration => file.Model.GetDeclaredSymbol(declaration, file.Cancellation),
            ParameterSyntax parameter when HasNoValue(parameter.Default) => PropertyOf(file, parameter),
            _ => null,
        };
        if (property is null || property.Type.SpecialType != SpecialType.System_String || IsTypeFixed(property))
            return;
        if (new SecretUses(file, property, type.Parent!).Rewrite() is not { } uses)
            return;
        edits.Replace(type.Span, type is NullableTypeSyntax ? Secret + "?" : Secret);
        edits.Add(uses);
    }

    /// <summary>Indicates whether another member has the same type, or code in the declaration assigns the value to a text.</summary>
    private static bool IsTypeFixed(IPropertySymbol property) => property.IsOverride || property.IsVirtual || property.IsAbstract
        || property.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is PropertyDeclarationSyntax
        {
            AccessorList.Accessors: var accessors,
        } && accessors.Any(static accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && HasBody(accessor)))
        || property.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(property.Name))
            .Select(property.ContainingType.FindImplementationForInterfaceMember)
            .Contains(property, SymbolEqualityComparer.Default);

    private static bool HasBody(AccessorDeclarationSyntax accessor) => accessor is not { Body: null, ExpressionBody: null };

    private static bool HasNoValue(EqualsValueClauseSyntax? defaultValue) =>
        defaultValue is null or { Value.RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression };

    private static IPropertySymbol? PropertyOf(CodeFile file, ParameterSyntax parameter) =>
        file.Model.GetDeclaredSymbol(parameter, file.Cancellation) is { ContainingType: { } record } symbol
            ? record.GetMembers(symbol.Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null;
}
