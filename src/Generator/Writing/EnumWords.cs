using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the words, in upper case, that are read as each value of an enum: its text, and the name of its member unless that is the text of
/// another value.
/// </summary>
internal sealed class EnumWords
{
    private readonly EnumModel _model;
    private readonly Dictionary<string, EnumValueModel> _owners = new(StringComparer.Ordinal);

    public EnumWords(EnumModel model)
    {
        _model = model;
        foreach (var value in model.Values)
            Add(value.Text, value);
        FindExact();
        foreach (var value in model.Values)
            Add(value.Member, value);
    }

    /// <summary>Gets the values whose texts differ only in case, so that the exact text has to be compared first.</summary>
    public List<EnumValueModel> Exact { get; } = [];

    /// <summary>Returns the C# pattern of the words of a value; empty if all of them belong to other values.</summary>
    public string PatternOf(EnumValueModel value)
    {
        var text = value.Text.ToUpperInvariant();
        var name = value.Member.ToUpperInvariant();
        var pattern = _owners[text] == value ? CSharpLiteral.Of(text) : "";
        if (name == text || _owners[name] != value)
            return pattern;
        return (pattern.Length == 0 ? "" : pattern + " or ") + CSharpLiteral.Of(name);
    }

    private void Add(string word, EnumValueModel value)
    {
        var upper = word.ToUpperInvariant();
        if (!_owners.ContainsKey(upper))
            _owners.Add(upper, value);
    }

    private void FindExact()
    {
        foreach (var value in _model.Values)
        {
            foreach (var other in _model.Values)
            {
                if (value.Text != other.Text && string.Equals(value.Text, other.Text, StringComparison.OrdinalIgnoreCase))
                {
                    Exact.Add(value);
                    break;
                }
            }
        }
    }
}
