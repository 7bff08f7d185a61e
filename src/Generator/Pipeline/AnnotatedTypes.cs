using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the types with one of the attributes of this library, by the names of the attributes. <c>ForAttributeWithMetadataName</c> finds
/// one attribute, and one call per attribute would search the project once for each of them after every edit, which costs more than a third
/// more (measured in <c>benchmarks/README.md</c>). This searches it once, and reads only the edited file again.
/// </summary>
internal static class AnnotatedTypes
{
    internal static IncrementalValuesProvider<TypeDeclarationSyntax> Find(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .SelectMany(static (compilation, cancellation) => SourceFile.ReadAll(compilation, cancellation))
            .SelectMany(static (file, cancellation) => FindIn(file, cancellation));

    private static ImmutableArray<TypeDeclarationSyntax> FindIn(SourceFile file, CancellationToken cancellation)
    {
        if (file.Tree.GetRoot(cancellation) is not CompilationUnitSyntax unit)
            return ImmutableArray<TypeDeclarationSyntax>.Empty;
        var names = new AttributeNames(file.GlobalAliases);
        names.Add(unit.Usings);
        ImmutableArray<TypeDeclarationSyntax>.Builder? found = null;
        Collect(unit.Members, names, ref found);
        return found?.ToImmutable() ?? ImmutableArray<TypeDeclarationSyntax>.Empty;
    }

    private static void Collect(
        SyntaxList<MemberDeclarationSyntax> members,
        AttributeNames names,
        ref ImmutableArray<TypeDeclarationSyntax>.Builder? found)
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
                if (names.AreOn(type))
                    (found ??= ImmutableArray.CreateBuilder<TypeDeclarationSyntax>()).Add(type);
                Collect(type.Members, names, ref found);
            }
        }
    }
}
