using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>A value of a JSON text with the name that it has in its object, and where both stand.</summary>
internal sealed class JsonNode(JsonKind kind, JsonNode? parent, string? name, JsonSpan nameSpan, int start)
{
    private static readonly List<JsonNode> _none = [];

    private List<JsonNode>? _items;

    public JsonKind Kind => kind;

    public JsonNode? Parent => parent;

    /// <summary>Null in an array, and of the outermost value.</summary>
    public string? Name => name;

    /// <summary>The characters inside the quotes of the name.</summary>
    public JsonSpan NameSpan => nameSpan;

    /// <summary>What is written: of a string, what it stands for; null of anything that is no text.</summary>
    public string? Text { get; init; }

    /// <summary>Its place among all values of the text, in their order.</summary>
    public int Index { get; init; }

    /// <summary>Its place in its object or array.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Behind its last character.</summary>
    public int End { get; set; }

    /// <summary>The comma behind it; -1 where there is none.</summary>
    public int Comma { get; set; } = -1;

    /// <summary>What an object or an array holds.</summary>
    public IReadOnlyList<JsonNode> Items => _items ?? _none;

    public bool IsContainer => kind is JsonKind.Object or JsonKind.Array;

    /// <summary>The value, its quotes or brackets too.</summary>
    public JsonSpan Value => JsonSpan.Between(start, End);

    /// <summary>The characters inside the quotes of a string; all of any other value.</summary>
    public JsonSpan Inside => kind == JsonKind.String ? JsonSpan.Between(start + 1, End - 1) : Value;

    /// <summary>Name and value.</summary>
    public JsonSpan Whole => JsonSpan.Between(name is null ? start : nameSpan.Start - 1, End);

    public void Add(JsonNode item)
    {
        item.Ordinal = Items.Count;
        (_items ??= []).Add(item);
    }
}
