using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the bound sections by the names on their paths. .NET ignores the case of these names.</summary>
internal sealed class SectionTree
{
    private readonly Dictionary<string, SectionTree> _children = new(StringComparer.OrdinalIgnoreCase);

    public BoundSection? Section { get; private set; }

    public bool IsEmpty => _children.Count == 0;

    public SectionTree? FindChild(string name) => _children.TryGetValue(name, out var child) ? child : null;

    public void Add(string path, BoundSection section)
    {
        var node = this;
        foreach (var name in path.Split(':'))
        {
            if (!node._children.TryGetValue(name, out var child))
                node._children.Add(name, child = new SectionTree());
            node = child;
        }

        if (node.Section is { } other)
            other.IsShared = true;
        else
            node.Section = section;
    }
}
