using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Declares the secret key beside the access key, or the other way round (SRA0006).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(MissingHalfCodeFix),
    DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class MissingHalfCodeFix : TextCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ShapeDescriptors.HalfAPair.Id);

    internal override string Title => "Declare the missing half of the pair";

    internal override void RuleFix(CodeFile file, Diagnostic diagnostic, TextEdits edits)
    {
        if (file.NodeAt(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<PropertyDeclarationSyntax>() is not { ContainsDirectives: false } property
            || file.Model.GetDeclaredSymbol(property, file.Cancellation) is not { ContainingType: { } type } half)
        {
            return;
        }

        var isAccessKey = DeclarationText.KeyOf(half).EndsWith("access_key", StringComparison.Ordinal);
        var name = isAccessKey ? "SecretKey" : "AccessKey";
        if (!type.GetMembers(name).IsEmpty)
            return;
        var mayBeNull = file.Model.GetNullableContext(property.SpanStart).AnnotationsEnabled() ? "?" : "";
        var accessors = property.AccessorList is { Accessors: { Count: 2 } both } likewise && both.All(static accessor => accessor is { Body: null, ExpressionBody: null }) ? likewise.ToString() : "{ get; set; }";
        edits.Insert(
            property.Span.End,
            DeclarationText.NewLine(file, property) + DeclarationText.Indentation(file, property) + "public " + (isAccessKey ? "global::StarRocks.AwsAuth.Secret" : "string") + mayBeNull + " " + name + " " + accessors);
    }
}
