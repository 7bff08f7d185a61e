using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Applies the rules to a configuration in source code or a file, and converts the problems to diagnostics.</summary>
internal static class SourceEvaluator
{
    // Each fix is tested by another evaluation, so the time grows with the square of the number of problems. Nobody fixes that many one by
    // one.
    private const int MaxProblemsWithFixes = 64;
    private const int MaxPropertiesWithFixes = 4096;

    private static ImmutableDictionary<string, string?> NoProperties => ImmutableDictionary<string, string?>.Empty;

    internal static void Report(SourceConfiguration source, Action<Diagnostic> report)
    {
        foreach (var problem in Find(source))
            report(problem.Diagnostic);
    }

    internal static IReadOnlyList<SourceProblem> Find(SourceConfiguration source)
    {
        var properties = ToWrittenProperties(source);
        var problems = Evaluate(source, properties, out var configuration);
        var fixes = problems.Length <= MaxProblemsWithFixes && properties.Length <= MaxPropertiesWithFixes
            ? new FixesOfProblems(configuration, properties, problems, after => Evaluate(source, after, out _))
            : null;
        var sourceProblems = new SourceProblem[problems.Length];
        for (var i = 0; i < problems.Length; i++)
            sourceProblems[i] = ToSourceProblem(source, problems[i], PropertiesOf(i));
        return source.Clauses.Count == 0 ? sourceProblems : [.. sourceProblems, .. ClauseEvaluator.Find(source, configuration)];

        ImmutableDictionary<string, string?> PropertiesOf(int problem)
        {
            var tree = LocationOf(source, problems[problem]).Reported.SourceTree;
            var written = fixes is null ? NoProperties : FixProperties.Write(source, fixes.Of(problem), tree);
            return IgnoredKey.AddTo(AssumedContext.AddTo(written, configuration, problems[problem].Key), problems[problem]);
        }
    }

    private static Problem[] Evaluate(SourceConfiguration source, IReadOnlyList<WrittenProperty> properties,
        out Configuration configuration)
    {
        configuration = CreateConfiguration(source);
        var report = new Report();
        var keyReport = source.Host == SourceKind.Object ? new Report() : report;
        KeyReader.Read(properties, configuration, keyReport);
        foreach (var key in source.PossiblySetKeys)
            KeyReader.MayBeSet(key, configuration);
        Evaluator.Evaluate(configuration, report);
        SRA4005.Check(properties, configuration, report, source.IsPart);

        // Values of objects are checked by SecretsAnalyzer, where they are converted to a Secret.
        if (source.Host == SourceKind.Object)
            return [.. OfAdditional(source, properties, keyReport), .. report.TakeProblems()];
        Evaluator.EvaluateSource(properties, report);
        var problems = report.TakeProblems();
        return source.HasOnlyValues ? Array.FindAll(problems, static problem => problem.Location == ProblemLocation.Value) : problems;
    }

    /// <summary>
    /// Returns the problems with the keys of additional properties. An invalid key of a member is an error of its type and is reported at
    /// the declaration of the type.
    /// </summary>
    private static Problem[] OfAdditional(SourceConfiguration source, IReadOnlyList<WrittenProperty> properties, Report keyReport)
    {
        if (keyReport.IsEmpty)
            return [];
        var additional = new HashSet<string>(
            source.Properties.Where(static property => property.IsAdditional).Select(static property => property.Key),
            StringComparer.Ordinal);
        return Array.FindAll(
            keyReport.TakeProblems(),
            problem => problem.Position >= 0 && additional.Contains(properties[problem.Position].Key));
    }

    private static Configuration CreateConfiguration(SourceConfiguration source)
    {
        var configuration = new Configuration();
        configuration.Reset(source.Scope, source.IsPartial, source.S3Prefix);
        (configuration.HasS3, configuration.HasGlue) = (source.HasS3, source.HasGlue);
        (configuration.MissingClause, configuration.TargetVersion) = (source.MissingClause, source.TargetVersion);
        configuration.NamesBroker = source.NamesBroker;
        return configuration;
    }

    private static WrittenProperty[] ToWrittenProperties(SourceConfiguration source)
    {
        var properties = new WrittenProperty[source.Properties.Count];
        for (var i = 0; i < properties.Length; i++)
        {
            var property = source.Properties[i];
            properties[i] = new WrittenProperty(property.Key, property.Value, property.IsMisplaced, property.IsDoubtful);
        }

        return properties;
    }

    private static SourceProblem ToSourceProblem(
        SourceConfiguration source, Problem problem, ImmutableDictionary<string, string?> properties)
    {
        var location = LocationOf(source, problem);
        var others = new List<Location>();
        if (location.Copied is not null)
            others.Add(location.Written);
        if (problem.Related >= 0)
            others.Add(source.Properties[problem.Related].KeyLocation);
        var diagnostic = Diagnostic.Create(
            RuleDescriptors.Of(problem.Rule),
            location.Reported,
            ToDiagnosticSeverity(problem.Severity),
            others,
            properties,
            problem.Message);
        return new SourceProblem(problem, diagnostic, location.Written);
    }

    private static SourceLocation LocationOf(SourceConfiguration source, Problem problem)
    {
        var statement = new SourceLocation(source.StatementLocation);
        if (problem.Location == ProblemLocation.Statement || problem.Position < 0)
            return statement;
        var property = source.Properties[problem.Position];
        if (source.Host == SourceKind.Object && !property.IsAdditional && property.Key != problem.Key)
            return BlockLocationOf(source, problem.Key) ?? statement; // The property is missing.
        return new SourceLocation(
            problem.Location == ProblemLocation.Key ? property.KeyLocation : property.ValueLocation, property.Copied);
    }

    private static SourceLocation? BlockLocationOf(SourceConfiguration source, string key) =>
        AwsServices.PrefixOf(key) == AwsServices.GluePrefix ? source.GlueLocation : source.S3Location;

    internal static DiagnosticSeverity ToDiagnosticSeverity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
