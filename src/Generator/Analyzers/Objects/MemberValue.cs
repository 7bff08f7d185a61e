using System.Collections.Generic;
using System.Linq;
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

    /// <summary>Gets the additional properties of a statement.</summary>
    public IReadOnlyList<SourceProperty>? Properties => _content as IReadOnlyList<SourceProperty>;

    public static MemberValue From(string text) => new(text, isUnknown: false);

    public static MemberValue From(IReadOnlyList<(string Text, Location Location)> texts) => new(texts, isUnknown: false);

    public static MemberValue From(IReadOnlyList<SourceProperty> properties) => new(properties, isUnknown: false);

    public static MemberValue From(ObjectState state) => new(state, isUnknown: false);

    /// <summary>Returns the value with one location for everything in it, for an object that is written elsewhere.</summary>
    public MemberValue WithoutLocations(Location location) => _content switch
    {
        ObjectState state => From(state.WithoutLocations(location)),
        IReadOnlyList<SourceProperty> properties =>
            From(properties.Select(property => property with { KeyLocation = location, ValueLocation = location }).ToList()),
        _ => this,
    };
}
