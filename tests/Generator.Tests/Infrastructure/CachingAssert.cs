using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>What an edit may make the generator do again.</summary>
internal static class CachingAssert
{
    /// <summary>Every step of ours gave what it had given before, and no file was written.</summary>
    public static void NothingRedone(CachingRun run)
    {
        Assert.NotEmpty(run.Current.GeneratedSources);
        Assert.Empty(OwnSteps(run.Current).Where(IsNew).Select(s => $"{s.Name} is {s.Reason}"));
        Assert.Empty(run.Redone());
        Assert.Equal(run.Previous.GeneratedSources.Length, run.Current.GeneratedSources.Length);
        NoRoslynInSteps(run);
    }

    /// <summary>These files, and no other, were written anew.</summary>
    public static void OnlyRedone(CachingRun run, params string[] hintNames)
    {
        Assert.Equal(hintNames.Order(StringComparer.Ordinal), run.Redone());
        Assert.Equal(hintNames.Length, Outputs(run.Current).Count(s => IsNew(s) && s.Reason != IncrementalStepRunReason.Removed));
        NoRoslynInSteps(run);
    }

    /// <summary>Nothing that a step of ours keeps leads to a compilation, a symbol, a node, a tree or a location.</summary>
    public static void NoRoslynInSteps(CachingRun run) =>
        Assert.Empty(OwnSteps(run.Current)
            .Select(s => ObjectGraph.FindRoslyn(s.Value) is { } path ? $"{s.Name}: {path}" : null)
            .OfType<string>());

    private static bool IsNew((string Name, object Value, IncrementalStepRunReason Reason) step) =>
        step.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    private static List<(string Name, object Value, IncrementalStepRunReason Reason)> OwnSteps(GeneratorRunResult result)
    {
        var steps = result.TrackedSteps
            .Where(s => !IsBuiltIn(s.Key))
            .SelectMany(s => s.Value.SelectMany(run => run.Outputs.Select(o => (s.Key, o.Value, o.Reason))))
            .ToList();
        Assert.Contains(steps, s => s.Key != "result_ForAttributeWithMetadataName");
        return steps;
    }

    private static IEnumerable<(string Name, object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(s => s.Value.SelectMany(run => run.Outputs.Select(o => (s.Key, o.Value, o.Reason))));

    // Roslyn's own stages hold trees and compilations by design; the last stage of an attribute lookup holds our model.
    private static bool IsBuiltIn(string step) =>
        step is "Compilation" or "CompilationOptions" or "ParseOptions" or "AdditionalTexts" or "AnalyzerConfigOptions" or "MetadataReferences"
            or "SourceOutput" or "ImplementationSourceOutput" or "RegisterPostInitializationOutput"
        || (step != "result_ForAttributeWithMetadataName"
            && (step.EndsWith("_ForAttribute", StringComparison.Ordinal)
                || step.EndsWith("_ForAttributeWithMetadataName", StringComparison.Ordinal)
                || step.EndsWith("_ForAttributeInternal", StringComparison.Ordinal)));
}
