using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Asks the rules about pairs. Their own keys say which statement they are for, or the type that reads them; where neither does, only that is
/// told which holds in a storage volume too, since that keeps other keys than any other statement.
/// </summary>
internal static class PairEvaluator
{
    internal static void Run(PairCreation creation, PairList list, PairRole place, Action<Diagnostic> tell)
    {
        var pairs = list.Entries.Select(static entry => new WrittenProperty(entry.Key, entry.Value)).ToArray();
        if (!StatementOfPairs.IsStarRocks(pairs))
            return;
        var isPartial = !place.IsWhole;
        if (StatementOfPairs.ScopeOf(pairs, out var isPartialByKeys) is { } scope)
            SourceEvaluator.Run(Source(creation, list, scope, isPartial || isPartialByKeys), tell);
        else if (place.Reader is { } reader && PairReader.Of(reader) is { } known)
            SourceEvaluator.Run(known.Complete(Source(creation, list, known.Scope, isPartial)), tell);
        else if (!KeyTable.Is(pairs))
            RunAlone(creation, list, isPartial, StatementOfPairs.MayBeOfVolume(pairs), tell);
    }

    private static void RunAlone(PairCreation creation, PairList list, bool isPartial, bool mayBeOfVolume, Action<Diagnostic> tell)
    {
        foreach (var problem in OpenStatement.Find(scope => Source(creation, list, scope, isPartial), isPartial, mayBeOfVolume))
            tell(problem.Diagnostic);
    }

    private static SourceConfiguration Source(PairCreation creation, PairList list, PropertyScope scope, bool isPartial)
    {
        var source = new SourceConfiguration(SourceHost.Pairs, scope, creation.Statement, creation.Root.Span) { IsPartial = isPartial };
        source.Entries.AddRange(list.Entries);
        return source;
    }
}
