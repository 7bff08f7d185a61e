using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>An object at some point of a method: what each of its members holds.</summary>
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

    /// <summary>Where what it lacks is told: the type or <c>new</c> of its creation.</summary>
    public Location Location { get; }

    /// <summary>The creation.</summary>
    public TextSpan Whole { get; }

    public MemberState this[int member]
    {
        get => _members[member];
        set => _members[member] = value;
    }

    /// <summary>Nothing is set.</summary>
    public static ObjectState Empty(ObjectType type, Location location, TextSpan whole) => new(type, location, whole, new MemberState[type.Members.Count]);

    /// <summary>Anything may be set.</summary>
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

    /// <summary>The same, without a place for anything in it: it was written in another place than the one that is looked at.</summary>
    public ObjectState WithoutLocations(Location location)
    {
        var state = Empty(Type, location, default);
        for (var i = 0; i < _members.Length; i++)
            state[i] = new MemberState(_members[i].Value.Object is { } nested ? MemberValue.From(nested.WithoutLocations(location)) : _members[i].Value);
        return state;
    }

    /// <summary>A copy made by <c>with</c>: what the original sets is not written in it, and it can only be set anew.</summary>
    public ObjectState CopyForWith(Location location, TextSpan whole)
    {
        var copy = Copy(location, whole);
        for (var i = 0; i < copy._members.Length; i++)
        {
            var member = copy[i] with { Whole = default };
            copy[i] = member.Value.Object is { } nested ? member with { Value = MemberValue.From(nested.CopyForWith(nested.Location, default)) } : member;
        }

        return copy;
    }

    /// <summary>It is as a creation without arguments and initialiser makes it, as far as its type sets nothing by itself.</summary>
    public bool HasOnlyDefaults()
    {
        for (var i = 0; i < _members.Length; i++)
        {
            var value = _members[i].Value;
            var isDefault = value.Object is { } nested ? nested.HasOnlyDefaults() : value.IsUnset || (value.Text is { } text && text == ValueReader.DefaultOf(Type.Members[i]).Text);
            if (!isDefault)
                return false;
        }

        return true;
    }

    /// <summary>One of its own, that later assignments do not share; nested objects too.</summary>
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
