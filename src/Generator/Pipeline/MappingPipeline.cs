using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Registers the steps from the annotated types to their models and generated files.</summary>
internal static class MappingPipeline
{
    internal static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CompilationFacts> facts)
    {
        var models = AnnotatedTypes.Find(context)
            .Combine(context.CompilationProvider)
            .Select(static (found, cancellation) => TypeReader.Read(found.Left, found.Right, cancellation))
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
