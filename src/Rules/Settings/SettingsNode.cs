using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a value of a settings file, its name in the containing object, and the ranges of both.</summary>
internal sealed class SettingsNode(SettingsKind kind, SettingsNode? parent, string? name)
{
    /// <summary>The name of an item whose value is merged into its object.</summary>
    internal const string MergeKey = "<<";

    private static readonly List<SettingsNode> _none = [];

    private List<SettingsNode>? _items;
    private List<SettingsNode>? _merged;
    private bool? _hasEncoded;

    public SettingsKind Kind => kind;

    public SettingsNode? Parent => parent;

    /// <summary>Gets the container that has the node only in some branches of a template; null if there is none.</summary>
    public SettingsNode? ConditionalParent { get; init; }

    /// <summary>Gets the container that has the node, even if only in some branches of a template; null for the root.</summary>
    public SettingsNode? Outer => Parent ?? ConditionalParent;

    /// <summary>Gets a value indicating whether the text is encoded, so that the value is not known.</summary>
    public bool IsEncoded => Outer is { } outer && (outer._hasEncoded ??= EncodedValues.AreIn(outer));

    /// <summary>Gets the name; null in an array and for the root.</summary>
    public string? Name => name;

    /// <summary>Gets the range of the name, without its quotes.</summary>
    public SourceSpan NameSpan { get; init; }

    /// <summary>Gets the text of a value without its quotes and escapes; null for any other node.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the number of quote characters on either side of the value.</summary>
    public int Quotes { get; init; }

    /// <summary>Gets the position among all nodes of the file, in the order of the text.</summary>
    public int Index { get; init; }

    /// <summary>Gets the position in the containing object or array.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Gets the start of the name, or of the value if there is no name.</summary>
    public int Start { get; init; }

    /// <summary>Gets the start of the value, with its quotes or brackets.</summary>
    public int ValueStart { get; init; }

    /// <summary>Gets or sets the end of the value.</summary>
    public int End { get; set; }

    /// <summary>Gets the node that this one repeats; null if it is written here.</summary>
    public SettingsNode? Anchor { get; init; }

    /// <summary>Gets or sets a value indicating whether other nodes can repeat the node or its name.</summary>
    public bool IsAnchored { get; set; }

    /// <summary>Gets a value indicating whether a question mark in front of the name belongs to the setting, as in YAML.</summary>
    public bool HasQuestionMark { get; init; }

    /// <summary>Gets the nodes in an object or an array.</summary>
    public IReadOnlyList<SettingsNode> Items => _items ?? _none;

    /// <summary>
    /// Gets the objects whose items this one has, too, except those of a name that it has itself. Of two with the same name, the first one
    /// counts.
    /// </summary>
    public IReadOnlyList<SettingsNode> Merged => _merged ?? _none;

    /// <summary>Gets a value indicating whether the object also merges items that are not known.</summary>
    public bool IsOpen { get; private set; }

    public bool IsContainer => kind is SettingsKind.Object or SettingsKind.Array;

    /// <summary>Gets the range of the name and the value.</summary>
    public SourceSpan Whole => SourceSpan.Between(Start, End);

    /// <summary>Gets the range of the value, with its quotes or brackets.</summary>
    public SourceSpan Value => SourceSpan.Between(ValueStart, End);

    /// <summary>Gets the range of the value, without its quotes.</summary>
    public SourceSpan Inside => SourceSpan.Between(ValueStart + Quotes, End - Quotes);

    public void Add(SettingsNode item)
    {
        item.Ordinal = Items.Count;
        (_items ??= []).Add(item);
    }

    /// <summary>Adds the items of another object, or unknown items.</summary>
    public void Merge(SettingsNode? other)
    {
        if (other is { Kind: SettingsKind.Object })
            (_merged ??= []).Add(other);
        else
            IsOpen = true;
    }
}
