using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the state of an object at one point of a method.</summary>
internal sealed class ObjectState
{
    private readonly MemberState[] _members;

    private ObjectState(ObjectType type, Location location, TextSpan whole, MemberState[] members)
    {
        Type = type;
        Location = location;
        Whole = whole;
        _members = members;
    }

    public ObjectType Type { get; }

    /// <summary>Gets the location at which missing properties are reported: the type or <c>new</c> of the creation.</summary>
    public Location Location { get; }

    /// <summary>Gets the span of the creation.</summary>
    public TextSpan Whole { get; }

    public MemberState this[int member]
    {
        get => _members[member];
        set => _members[member] = value;
    }

    /// <summary>Creates an object whose members are unset.</summary>
    public static ObjectState Empty(ObjectType type, Location location, TextSpan whole) =>
        new(type, location, whole, new MemberState[type.Members.Count]);

    /// <summary>Creates an object whose members are unknown.</summary>
    public static ObjectState Unknown(ObjectType type, Location location, TextSpan whole)
    {
        var state = Empty(type, location, whole);
        state.MakeAllUnknown();
        return state;
    }

    public void MakeAllUnknown()
    {
        for (var i = 0; i < _members.Length; i++)
            _members[i] = MemberState.Unknown;
    }

    /// <summary>Returns a copy without the locations of its members, for an object that is written elsewhere.</summary>
    public ObjectState WithoutLocations(Location location)
    {
        var state = Empty(Type, location, default);
        for (var i = 0; i < _members.Length; i++)
        {
            var value = _members[i].Value;
            state[i] = new MemberState(value.WithoutLocations(location));
        }

        return state;
    }

    /// <summary>
    /// Returns a copy for a <c>with</c> expression. The assignments of the original cannot be removed from the copy, only overridden.
    /// </summary>
    public ObjectState CopyForWith(Location location, TextSpan whole)
    {
        var copy = Copy(location, whole);
        for (var i = 0; i < copy._members.Length; i++)
        {
            var member = copy[i] with { Whole = default };
            copy[i] = member.Value.Object is { } nested
                ? member with { Value = MemberValue.From(nested.CopyForWith(nested.Location, default)) } : member;
        }

        return copy;
    }

    /// <summary>
    /// Indicates whether every member has the value that a creation without arguments and initializer gives it, if its
    /// type sets no defaults.
    /// </summary>
    public bool HasOnlyDefaults()
    {
        for (var i = 0; i < _members.Length; i++)
        {
            var value = _members[i].Value;
            var isDefault = value.Object is { } nested
                ? nested.HasOnlyDefaults()
                : value.IsUnset || (value.Text is { } text && text == ValueReader.DefaultOf(Type.Members[i]).Text);
            if (!isDefault)
                return false;
        }

        return true;
    }

    /// <summary>Returns a deep copy that later assignments do not change.</summary>
    public ObjectState Copy(Location location, TextSpan whole)
    {
        var members = (MemberState[])_members.Clone();
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Value.Object is { } nested)
                members[i] = members[i] with { Value = MemberValue.From(nested.Copy(nested.Location, nested.Whole)) };
        }

        return new ObjectState(Type, location, whole, members);
    }
}
