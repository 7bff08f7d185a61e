using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The stories of the locals of one member. They follow from its operations alone, and go with them.</summary>
internal sealed class MemberStories
{
    public ConcurrentDictionary<IOperation, LocalStory> ByCreation { get; } = new();

    public ConcurrentDictionary<ILocalSymbol, LocalStory?> ByLocal { get; } = new(SymbolEqualityComparer.Default);
}
