using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Caches the tracked locals of one member as long as its operations are in memory.</summary>
internal sealed class TrackedLocalCache
{
    public ConcurrentDictionary<IOperation, TrackedLocal> ByCreation { get; } = new();

    public ConcurrentDictionary<ILocalSymbol, TrackedLocal?> ByLocal { get; } = new(SymbolEqualityComparer.Default);
}
