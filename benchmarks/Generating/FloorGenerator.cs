using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>The least that any generator for annotated types does: find them, read their properties, write a file for each.</summary>
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

    /// <summary>One text, which compares by value without a collection type of its own.</summary>
    private static string Members(INamedTypeSymbol type) =>
        string.Join(", ", type.GetMembers().OfType<IPropertySymbol>().Select(static p => $"{p.Type.ToDisplayString()} {p.Name}"));
}
