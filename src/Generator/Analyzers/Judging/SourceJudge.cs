using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Asks the rules about a configuration that stands in source, and tells what they find where it stands.</summary>
internal static class SourceJudge
{
    internal static void Run(SourceConfiguration source, Action<Diagnostic> tell)
    {
        var configuration = Fill(source);
        var report = new Report();
        KeyReader.Read(Pairs(source), configuration, report);
        Judge.Run(configuration, report);
        if (report.IsEmpty)
            return;
        foreach (var problem in report.Take())
            tell(ToDiagnostic(source, problem, MendProperties.Write(source, problem.Rule.Mends?.Invoke(configuration, problem))));
    }

    private static Configuration Fill(SourceConfiguration source)
    {
        var configuration = new Configuration();
        configuration.Reset(source.Form, source.IsPart, source.S3Prefix);
        (configuration.HasS3, configuration.HasGlue) = (source.HasS3, source.HasGlue);
        (configuration.LacksColumns, configuration.LacksData) = (source.LacksColumns, source.LacksData);
        return configuration;
    }

    private static WrittenProperty[] Pairs(SourceConfiguration source)
    {
        var pairs = new WrittenProperty[source.Entries.Count];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new WrittenProperty(source.Entries[i].Key, source.Entries[i].Value);
        return pairs;
    }

    private static Diagnostic ToDiagnostic(SourceConfiguration source, Problem problem, ImmutableDictionary<string, string?> properties) => Diagnostic.Create(
        RuleDescriptors.Of(problem.Rule),
        Place(source, problem),
        Severity(problem.Severity),
        problem.Related < 0 ? null : [source.Entries[problem.Related].KeyLocation],
        properties,
        problem.Message);

    private static Location Place(SourceConfiguration source, Problem problem)
    {
        if (problem.Place == Rules.Place.Statement || problem.Entry < 0)
            return source.Statement;
        var entry = source.Entries[problem.Entry];
        return problem.Place == Rules.Place.Key ? entry.KeyLocation : entry.ValueLocation;
    }

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
