using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>A value of a settings file with the name that it has in its object, and the spans of both.</summary>
internal sealed class SettingsNode(SettingsKind kind, SettingsNode? parent, string? name)
{
    private static readonly List<SettingsNode> _none = [];

    private List<SettingsNode>? _items;

    public SettingsKind Kind => kind;

    public SettingsNode? Parent => parent;

    /// <summary>Null in an array, and of the outermost value.</summary>
    public string? Name => name;

    /// <summary>The characters of the name, without its quotes.</summary>
    public SourceSpan NameSpan { get; init; }

    /// <summary>The text of a value without its quotes and escapes; null of anything else.</summary>
    public string? Text { get; init; }

    /// <summary>How many characters quote the value on either side; 0 for a value without quotes.</summary>
    public int Quotes { get; init; }

    /// <summary>Its position among all values of the file, in the order of the text.</summary>
    public int Index { get; init; }

    /// <summary>Its position in its object or array.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Where name and value begin.</summary>
    public int Start { get; init; }

    /// <summary>Where the value begins, with its quotes or brackets.</summary>
    public int ValueStart { get; init; }

    /// <summary>Behind its last character.</summary>
    public int End { get; set; }

    /// <summary>What an object or an array holds.</summary>
    public IReadOnlyList<SettingsNode> Items => _items ?? _none;

    public bool IsContainer => kind is SettingsKind.Object or SettingsKind.Array;

    /// <summary>Name and value.</summary>
    public SourceSpan Whole => SourceSpan.Between(Start, End);

    /// <summary>The value with its quotes or brackets.</summary>
    public SourceSpan Value => SourceSpan.Between(ValueStart, End);

    /// <summary>The value without its quotes.</summary>
    public SourceSpan Inside => SourceSpan.Between(ValueStart + Quotes, End - Quotes);

    public void Add(SettingsNode item)
    {
        item.Ordinal = Items.Count;
        (_items ??= []).Add(item);
    }
}
