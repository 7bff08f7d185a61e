using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the types that carry one of our attributes, by their names alone. <c>ForAttributeWithMetadataName</c> takes one attribute, and
/// one for each of ours would go through the project once for each after every keystroke. This goes through it once, and looks into
/// the file that was edited alone.
/// </summary>
internal static class AnnotatedTypes
{
    internal static IncrementalValuesProvider<TypeDeclarationSyntax> Find(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .SelectMany(static (compilation, cancellation) => SourceFile.Of(compilation, cancellation))
            .SelectMany(static (file, cancellation) => In(file, cancellation));

    private static ImmutableArray<TypeDeclarationSyntax> In(SourceFile file, CancellationToken cancellation)
    {
        if (file.Tree.GetRoot(cancellation) is not CompilationUnitSyntax unit)
            return ImmutableArray<TypeDeclarationSyntax>.Empty;
        var names = new AttributeNames(file.GlobalAliases);
        names.Add(unit.Usings);
        ImmutableArray<TypeDeclarationSyntax>.Builder? found = null;
        Collect(unit.Members, names, ref found);
        return found?.ToImmutable() ?? ImmutableArray<TypeDeclarationSyntax>.Empty;
    }

    private static void Collect(SyntaxList<MemberDeclarationSyntax> members, AttributeNames names, ref ImmutableArray<TypeDeclarationSyntax>.Builder? found)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
            {
                names.Add(space.Usings);
                Collect(space.Members, names, ref found);
            }
            else if (member is TypeDeclarationSyntax type)
            {
                if (names.StandOn(type))
                    (found ??= ImmutableArray.CreateBuilder<TypeDeclarationSyntax>()).Add(type);
                Collect(type.Members, names, ref found);
            }
        }
    }
}
