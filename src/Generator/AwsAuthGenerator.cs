using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the mapping of annotated types. It reports nothing: what is wrong with a type's shape, the analyzer says.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class AwsAuthGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var facts = context.CompilationProvider
            .Select(static (compilation, _) => CompilationFacts.Read(compilation))
            .WithTrackingName(TrackingNames.Facts);
        MappingPipeline.Register(context, facts);
    }
}
