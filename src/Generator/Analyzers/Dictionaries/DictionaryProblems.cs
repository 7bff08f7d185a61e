using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Applies the rules to a collection of pairs. Its keys or the type that reads it determine the statement; otherwise the statement is
/// unknown.
/// </summary>
internal static class DictionaryProblems
{
    internal static void Report(
        DictionaryCreation creation, DictionaryContent list, CollectionUse role, AnalyzerOptions options, Action<Diagnostic> report)
    {
        var targetVersion = TargetVersion.At(creation.Location, options);
        foreach (var problem in Find(creation.Location, creation.Root.Span, list.Properties, role, targetVersion))
            report(problem.Diagnostic);
    }

    internal static IEnumerable<SourceProblem> Find(Location location, TextSpan whole, IReadOnlyList<SourceProperty> properties,
        CollectionUse role, StarRocksVersion? targetVersion)
    {
        var pairs = properties.Select(static property => new WrittenProperty(property.Key, property.Value)).ToArray();
        if (!StatementInference.IsStarRocks(pairs))
            return [];
        var isPartial = !role.IsComplete;
        if (StatementInference.ScopeOf(pairs, out var isPartialByKeys) is { } scope)
            return SourceEvaluator.Find(CreateSource(scope, isPartial || isPartialByKeys));
        if (role.Reader is { } reader && DictionaryConsumer.Find(reader) is { } knownReader)
            return SourceEvaluator.Find(knownReader.AddTo(CreateSource(knownReader.Scope, isPartial)));
        return KeyDescriptions.Is(pairs) ? [] : UnknownStatementEvaluator.Find(unknown => CreateSource(unknown, isPartial), isPartial,
            StatementInference.MayBeOfVolume(pairs));

        SourceConfiguration CreateSource(PropertyScope ofStatement, bool asPartial)
        {
            var source = new SourceConfiguration(SourceKind.Dictionary, ofStatement, location, whole)
            {
                IsPartial = asPartial,
                TargetVersion = targetVersion,
            };
            source.Properties.AddRange(properties);
            return source;
        }
    }
}
