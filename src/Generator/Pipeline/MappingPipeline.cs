using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The one shape that the pipelines of all six attributes have: lookup, model, text.</summary>
internal static class MappingPipeline
{
    internal static void Register(IncrementalGeneratorInitializationContext context, string attribute, IncrementalValueProvider<CompilationFacts> facts)
    {
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "StarRocks.AwsAuth." + attribute + "Attribute",
                static (node, _) => node is TypeDeclarationSyntax,
                static (match, cancellation) => TypeReader.Read(match, cancellation))
            .WithTrackingName(TrackingNames.Models);
        var clashes = models
            .Select(static (model, _) => model?.Path ?? "")
            .WithTrackingName(TrackingNames.Paths)
            .Collect()
            .Select(static (paths, cancellation) => FileNames.FindClashes(paths, cancellation))
            .WithTrackingName(TrackingNames.Clashes);
        var sources = models.Combine(facts.Combine(clashes)).WithTrackingName(TrackingNames.Sources);
        context.RegisterSourceOutput(sources, static (output, source) =>
        {
            var (model, (facts, clashes)) = source;
            if (model is not null && facts.IsLanguageSupported)
                output.AddSource(FileNames.Of(model, clashes), TypeWriter.Write(model, facts));
        });
    }
}
