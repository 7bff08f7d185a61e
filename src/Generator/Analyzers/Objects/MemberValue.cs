using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the value of a member as far as it is known. The default value is unset.</summary>
internal readonly struct MemberValue
{
    private readonly object? _content;

    private MemberValue(object? content, bool isUnknown)
    {
        _content = content;
        IsUnknown = isUnknown;
    }

    /// <summary>A value that is not known, which may be null.</summary>
    public static readonly MemberValue Unknown = new(null, isUnknown: true);

    /// <summary>A list with at least one element.</summary>
    public static readonly MemberValue NonEmptyList = new(string.Empty, isUnknown: false);

    public bool IsUnknown { get; }

    public bool IsUnset => _content is null && !IsUnknown;

    /// <summary>Gets the value of the property as StarRocks reads it.</summary>
    public string? Text => _content as string;

    public ObjectState? Object => _content as ObjectState;

    /// <summary>Gets the known texts of a clause and their locations.</summary>
    public IReadOnlyList<(string Text, Location Location)>? Texts => _content as IReadOnlyList<(string Text, Location Location)>;

    public static MemberValue From(string text) => new(text, isUnknown: false);

    public static MemberValue From(IReadOnlyList<(string Text, Location Location)> texts) => new(texts, isUnknown: false);

    public static MemberValue From(ObjectState state) => new(state, isUnknown: false);
}
