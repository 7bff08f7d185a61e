using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What a collection holds, as far as the text says it, while one statement after the other is read.</summary>
internal sealed class PairList
{
    private readonly List<SourceEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>In the order of the text; a key that was put in twice stands here twice.</summary>
    internal IReadOnlyList<SourceEntry> Entries => _entries;

    /// <summary>There may be more in it: what it was copied from, a key that isn't known.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>The elements of an initialiser or a collection expression.</summary>
    internal void TakeAll<TNode>(SeparatedSyntaxList<TNode> elements, SemanticModel model, CancellationToken cancellation)
        where TNode : SyntaxNode
    {
        foreach (var element in elements)
            Take(new PairStep(PairStepKind.Add, WrittenPair.Of(element)), model, cancellation);
    }

    internal void Take(PairStep step, SemanticModel model, CancellationToken cancellation)
    {
        if (step.Kind == PairStepKind.Clear)
        {
            _entries.Clear();
            _keys.Clear();
            IsOpen = false;
            return;
        }

        if (step.Pair is not { } pair || model.GetConstantValue(pair.Key, cancellation).Value is not string key)
        {
            IsOpen = true;
            return;
        }

        switch (step.Kind)
        {
            case PairStepKind.Remove:
                Remove(key);
                break;
            case PairStepKind.TryAdd when _keys.Contains(key):
                break;
            case PairStepKind.Set or PairStepKind.Change:
                Remove(key);
                Add(key, pair, step.Kind == PairStepKind.Change ? null : ValueOf(key, pair.Value, model, cancellation));
                break;
            default:
                Add(key, pair, ValueOf(key, pair.Value, model, cancellation));
                break;
        }
    }

    /// <summary>It may have another value by the time it is used.</summary>
    internal void Forget(string key)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (Is(_entries[i], key))
                _entries[i] = _entries[i] with { Value = null };
        }
    }

    private static bool Is(SourceEntry entry, string key) => string.Equals(entry.Key, key, StringComparison.Ordinal);

    /// <summary>Only a constant is known, and only where nothing fills it in later.</summary>
    private static string? ValueOf(string key, ExpressionSyntax value, SemanticModel model, CancellationToken cancellation) =>
        model.GetConstantValue(value, cancellation).Value switch
        {
            string text => DeferredValue.Is(key, text) ? null : text,
            bool flag => flag ? "true" : "false",
            int number => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };

    private void Add(string key, in WrittenPair pair, string? value)
    {
        _keys.Add(key);
        _entries.Add(new SourceEntry(key, value, pair.Key.GetLocation(), pair.Value.GetLocation(), pair.Whole));
    }

    private void Remove(string key)
    {
        if (_keys.Remove(key))
            _entries.RemoveAll(entry => Is(entry, key));
    }
}
