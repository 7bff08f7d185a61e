using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Generates the members of types with an attribute such as <c>[AwsAuth]</c>. It reports no diagnostics;
/// <see cref="DeclarationAnalyzer"/> does.
/// </summary>
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
