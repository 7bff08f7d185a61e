using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Applies the rules to a collection of pairs. Its keys or the type that reads it determine the statement; otherwise the statement is
/// unknown.
/// </summary>
internal static class PairEvaluator
{
    internal static void Report(PairCreation creation, PairList list, PairRole role, Action<Diagnostic> report)
    {
        var pairs = list.Properties.Select(static entry => new WrittenProperty(entry.Key, entry.Value)).ToArray();
        if (!StatementOfPairs.IsStarRocks(pairs))
            return;
        var isPartial = !role.IsComplete;
        if (StatementOfPairs.ScopeOf(pairs, out var isPartialByKeys) is { } scope)
            SourceEvaluator.Report(CreateSource(creation, list, scope, isPartial || isPartialByKeys), report);
        else if (role.Reader is { } reader && PairReader.Find(reader) is { } knownReader)
            SourceEvaluator.Report(knownReader.AddTo(CreateSource(creation, list, knownReader.Scope, isPartial)), report);
        else if (!KeyTable.Is(pairs))
            ReportWithUnknownStatement(creation, list, isPartial, StatementOfPairs.MayBeOfVolume(pairs), report);
    }

    private static void ReportWithUnknownStatement(PairCreation creation, PairList list, bool isPartial, bool mayBeOfVolume,
        Action<Diagnostic> report)
    {
        foreach (var problem in UnknownStatementEvaluator.Find(scope => CreateSource(creation, list, scope, isPartial), isPartial,
            mayBeOfVolume))
            report(problem.Diagnostic);
    }

    private static SourceConfiguration CreateSource(PairCreation creation, PairList list, PropertyScope scope, bool isPartial)
    {
        var source = new SourceConfiguration(SourceHost.Pairs, scope, creation.Location, creation.Root.Span) { IsPartial = isPartial };
        source.Properties.AddRange(list.Properties);
        return source;
    }
}
