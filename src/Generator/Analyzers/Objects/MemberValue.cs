using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The value of a member as far as it is known; the default is that of a member which nothing sets.</summary>
internal readonly struct MemberValue
{
    private readonly object? _content;

    private MemberValue(object? content, bool isUnknown)
    {
        _content = content;
        IsUnknown = isUnknown;
    }

    /// <summary>It may be anything, null too.</summary>
    public static readonly MemberValue Unknown = new(null, isUnknown: true);

    /// <summary>A list that isn't empty.</summary>
    public static readonly MemberValue NonEmptyList = new(string.Empty, isUnknown: false);

    public bool IsUnknown { get; }

    public bool IsUnset => _content is null && !IsUnknown;

    /// <summary>The property's value as StarRocks would read it.</summary>
    public string? Text => _content as string;

    public ObjectState? Object => _content as ObjectState;

    /// <summary>Of a part of a statement: the texts in it that are known, each where it stands.</summary>
    public IReadOnlyList<(string Text, Location Location)>? Texts => _content as IReadOnlyList<(string Text, Location Location)>;

    public static MemberValue From(string text) => new(text, isUnknown: false);

    public static MemberValue From(IReadOnlyList<(string Text, Location Location)> texts) => new(texts, isUnknown: false);

    public static MemberValue From(ObjectState state) => new(state, isUnknown: false);
}
