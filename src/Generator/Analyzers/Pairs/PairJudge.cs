using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Asks the rules about pairs. Their own keys say which statement they are for, or the type that reads them; where neither does, only that is
/// told which holds in a storage volume too, since that keeps other keys than any other statement.
/// </summary>
internal static class PairJudge
{
    internal static void Run(PairCreation creation, PairList list, PairPlace place, Action<Diagnostic> tell)
    {
        var pairs = list.Entries.Select(static entry => new WrittenProperty(entry.Key, entry.Value)).ToArray();
        if (!StatementOfPairs.IsStarRocks(pairs))
            return;
        var isPart = !place.IsWhole;
        if (StatementOfPairs.ScopeOf(pairs, out var isPartByKeys) is { } scope)
            SourceJudge.Run(Source(creation, list, scope, isPart || isPartByKeys), tell);
        else if (place.Reader is { } reader && PairReader.Of(reader) is { } known)
            SourceJudge.Run(known.Complete(Source(creation, list, known.Scope, isPart)), tell);
        else if (!KeyTable.Is(pairs))
            RunAlone(creation, list, isPart, StatementOfPairs.MayBeOfVolume(pairs), tell);
    }

    private static void RunAlone(PairCreation creation, PairList list, bool isPart, bool mayBeOfVolume, Action<Diagnostic> tell)
    {
        foreach (var problem in OpenStatement.Find(scope => Source(creation, list, scope, isPart), isPart, mayBeOfVolume))
            tell(problem.Diagnostic);
    }

    private static SourceConfiguration Source(PairCreation creation, PairList list, PropertyScope scope, bool isPart)
    {
        var source = new SourceConfiguration(SourceHost.Pairs, scope, creation.Statement, creation.Root.Span) { IsPart = isPart };
        source.Entries.AddRange(list.Entries);
        return source;
    }
}
