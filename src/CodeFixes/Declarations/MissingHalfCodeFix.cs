using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Declares the missing member of a key pair: the secret key or the access key (SRA0006).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(MissingHalfCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class MissingHalfCodeFix : TextCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DeclarationDescriptors.IncompleteKeyPair.Id);

    internal override string Title => "Declare the missing key";

    internal override void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        var property = file.NodeAt(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<PropertyDeclarationSyntax>();
        if (property is not { ContainsDirectives: false }
            || file.Model.GetDeclaredSymbol(property, file.Cancellation) is not { ContainingType: { } type } declared
            || MemberKey.Of(declared, members: null) is not { } key)
        {
            return;
        }

        var isAccessKey = key.EndsWith("access_key", StringComparison.Ordinal);
        var name = isAccessKey ? "SecretKey" : "AccessKey";
        if (!type.GetMembers(name).IsEmpty)
            return;
        var typeName = isAccessKey ? "global::StarRocks.AwsAuth.Secret" : "string";
        var nullable = file.Model.GetNullableContext(property.SpanStart).AnnotationsEnabled() ? "?" : "";
        var before = DeclarationText.StartsLine(file, property)
            ? DeclarationText.NewLine(file, property) + DeclarationText.Indentation(file, property)
            : " ";
        edits.Insert(
            DeclarationText.EndWithComment(file, property),
            before + "public " + typeName + nullable + " " + name + " " + Accessors(property));
    }

    private static string Accessors(PropertyDeclarationSyntax property) =>
        property.AccessorList is { Accessors: { Count: 2 } accessors }
        && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null })
            ? "{ " + string.Join(" ", accessors) + " }"
            : "{ get; set; }";
}
