using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Represents the minimum work of a generator for annotated types: find them, read their properties, write a file for each.
/// </summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider.ForAttributeWithMetadataName(
            "StarRocks.AwsAuth.AwsAuthAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (match, _) => (match.TargetSymbol.Name, Members: Members((INamedTypeSymbol)match.TargetSymbol)));
        context.RegisterSourceOutput(models, static (output, model) =>
            output.AddSource(model.Name, $"partial class {model.Name} {{ /* {model.Members} */ }}"));
    }

    /// <summary>Returns one text, because a text compares by value without a collection type.</summary>
    private static string Members(INamedTypeSymbol type) =>
        string.Join(", ", type.GetMembers().OfType<IPropertySymbol>().Select(static p => $"{p.Type.ToDisplayString()} {p.Name}"));
}
