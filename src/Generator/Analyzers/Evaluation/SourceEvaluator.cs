using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Asks the rules about a configuration that stands in source, and tells what they find where it stands.</summary>
internal static class SourceEvaluator
{
    // Each fix is tried by evaluating anew, so that the time would grow with the square of what is wrong. Nobody fixes so much one by one.
    private const int MaxFixed = 64;
    private const int MaxEntries = 4096;

    private static ImmutableDictionary<string, string?> None => ImmutableDictionary<string, string?>.Empty;

    internal static void Run(SourceConfiguration source, Action<Diagnostic> tell)
    {
        foreach (var problem in Find(source))
            tell(problem.Diagnostic);
    }

    internal static IReadOnlyList<SourceProblem> Find(SourceConfiguration source)
    {
        var properties = Pairs(source);
        var problems = Evaluated(source, properties, out var configuration);
        var isFixed = problems.Length <= MaxFixed && properties.Length <= MaxEntries;
        var told = Array.ConvertAll(problems, problem => new SourceProblem(problem, ToDiagnostic(source, problem, Properties(problem))));
        return source.Clauses.Count == 0 ? told : [.. told, .. ClausesEvaluator.Find(source, configuration)];

        ImmutableDictionary<string, string?> Properties(Problem problem) =>
            Assumptions.Write(isFixed ? Fixes(problem) : None, configuration, problem.Key);

        ImmutableDictionary<string, string?> Fixes(Problem problem)
        {
            var fixes = FixFinder.Find(configuration, properties, problems, problem, after => Evaluated(source, after, out _));
            return FixProperties.Write(source, fixes, LocationOf(source, problem).SourceTree);
        }
    }

    private static Problem[] Evaluated(SourceConfiguration source, IReadOnlyList<WrittenProperty> properties, out Configuration configuration)
    {
        configuration = Fill(source);
        var report = new Report();

        // What is wrong with the keys of an object is wrong with its type, and said there.
        KeyReader.Read(properties, configuration, source.Host == SourceHost.Object ? new Report() : report);
        foreach (var key in source.MayBeSet)
            KeyReader.MayBeSet(key, configuration);
        Evaluator.Evaluate(configuration, report);

        // The values of an object are looked at where they become secrets.
        if (source.Host != SourceHost.Object)
            Evaluator.EvaluateSource(properties, report);
        return report.TakeProblems();
    }

    private static Configuration Fill(SourceConfiguration source)
    {
        var configuration = new Configuration();
        configuration.Reset(source.Scope, source.IsPartial, source.S3Prefix);
        (configuration.HasS3, configuration.HasGlue) = (source.HasS3, source.HasGlue);
        configuration.MissingClause = source.MissingClause;
        return configuration;
    }

    private static WrittenProperty[] Pairs(SourceConfiguration source)
    {
        var pairs = new WrittenProperty[source.Entries.Count];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new WrittenProperty(source.Entries[i].Key, source.Entries[i].Value, source.Entries[i].IsMisplaced);
        return pairs;
    }

    private static Diagnostic ToDiagnostic(SourceConfiguration source, Problem problem, ImmutableDictionary<string, string?> properties) =>
        Diagnostic.Create(
        RuleDescriptors.Of(problem.Rule),
        LocationOf(source, problem),
        Severity(problem.Severity),
        problem.Related < 0 ? null : [source.Entries[problem.Related].KeyLocation],
        properties,
        problem.Message);

    private static Location LocationOf(SourceConfiguration source, Problem problem)
    {
        if (problem.Location == ProblemLocation.Statement || problem.Entry < 0)
            return source.Statement;
        var entry = source.Entries[problem.Entry];
        if (source.Host == SourceHost.Object && entry.Key != problem.Key)
            return BlockOf(source, problem.Key) ?? source.Statement; // what a block lacks
        return problem.Location == ProblemLocation.Key ? entry.KeyLocation : entry.ValueLocation;
    }

    private static Location? BlockOf(SourceConfiguration source, string key) =>
        AwsServices.PrefixOf(key) == AwsServices.GluePrefix ? source.GlueLocation : source.S3Location;

    internal static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
