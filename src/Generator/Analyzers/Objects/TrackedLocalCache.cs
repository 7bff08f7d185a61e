using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The stories of the locals of one member. They follow from its operations alone, and go with them.</summary>
internal sealed class TrackedLocalCache
{
    public ConcurrentDictionary<IOperation, TrackedLocal> ByCreation { get; } = new();

    public ConcurrentDictionary<ILocalSymbol, TrackedLocal?> ByLocal { get; } = new(SymbolEqualityComparer.Default);
}
