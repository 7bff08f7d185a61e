using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the known content of a collection while its statements are read one by one.</summary>
internal sealed class DictionaryContent
{
    private readonly List<SourceProperty> _properties = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Gets the properties in the order of the text; a key that was added twice occurs twice.</summary>
    internal IReadOnlyList<SourceProperty> Properties => _properties;

    /// <summary>Gets or sets a value indicating whether the collection may contain more: it is a copy, or a key is not known.</summary>
    internal bool IsIncomplete { get; set; }

    /// <summary>Adds the elements of an initializer or a collection expression.</summary>
    internal void AddAll<TNode>(SeparatedSyntaxList<TNode> elements, SemanticModel model, CancellationToken cancellation)
        where TNode : SyntaxNode
    {
        foreach (var element in elements)
            Apply(new DictionaryStep(DictionaryStepKind.Add, PropertySyntax.From(element)), model, cancellation);
    }

    internal void Apply(DictionaryStep step, SemanticModel model, CancellationToken cancellation)
    {
        if (step.Kind == DictionaryStepKind.Clear)
        {
            _properties.Clear();
            _keys.Clear();
            IsIncomplete = false;
            return;
        }

        if (step.Pair is not { } pair || model.GetConstantValue(pair.Key, cancellation).Value is not string key)
        {
            IsIncomplete = true;
            return;
        }

        switch (step.Kind)
        {
            case DictionaryStepKind.Remove:
                Remove(key);
                break;
            case DictionaryStepKind.TryAdd when _keys.Contains(key):
                break;
            case DictionaryStepKind.Set or DictionaryStepKind.Change:
                Remove(key);
                Add(key, pair, step.Kind == DictionaryStepKind.Change ? null : ValueOf(key, pair.Value, model, cancellation));
                break;
            default:
                Add(key, pair, ValueOf(key, pair.Value, model, cancellation));
                break;
        }
    }

    /// <summary>Makes the value of a key unknown, because it may change before the collection is used.</summary>
    internal void MakeValueUnknown(string key)
    {
        for (var i = 0; i < _properties.Count; i++)
        {
            if (HasKey(_properties[i], key))
                _properties[i] = _properties[i] with { Value = null };
        }
    }

    private static bool HasKey(SourceProperty property, string key) => string.Equals(property.Key, key, StringComparison.Ordinal);

    /// <summary>Returns the value if it is a constant that nothing else provides later, otherwise null.</summary>
    private static string? ValueOf(string key, ExpressionSyntax value, SemanticModel model, CancellationToken cancellation) =>
        model.GetConstantValue(value, cancellation).Value switch
        {
            string text => DeferredValue.Is(key, text) ? null : text,
            bool flag => flag ? "true" : "false",
            int number => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };

    private void Add(string key, in PropertySyntax pair, string? value)
    {
        _keys.Add(key);
        _properties.Add(new SourceProperty(key, value, pair.Key.GetLocation(), pair.Value.GetLocation(), pair.Whole));
    }

    private void Remove(string key)
    {
        if (_keys.Remove(key))
            _properties.RemoveAll(property => HasKey(property, key));
    }
}
