using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The sections that types are bound to, by the names on the way to them. .NET folds their case.</summary>
internal sealed class SectionTree
{
    private readonly Dictionary<string, SectionTree> _inner = new(StringComparer.OrdinalIgnoreCase);

    public BoundSection? Section { get; private set; }

    public bool IsEmpty => _inner.Count == 0;

    public SectionTree? Inner(string name) => _inner.TryGetValue(name, out var inner) ? inner : null;

    public void Add(string path, BoundSection section)
    {
        var at = this;
        foreach (var name in path.Split(':'))
        {
            if (!at._inner.TryGetValue(name, out var inner))
                at._inner.Add(name, inner = new SectionTree());
            at = inner;
        }

        if (at.Section is { } other)
            other.IsShared = true;
        else
            at.Section = section;
    }
}
