using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>An object at some point of a method: what each of its members holds.</summary>
internal sealed class ObjectState
{
    private readonly MemberState[] _members;

    private ObjectState(ObjectType type, Location place, TextSpan whole, MemberState[] members)
    {
        Type = type;
        Location = place;
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
    public static ObjectState Empty(ObjectType type, Location place, TextSpan whole) => new(type, place, whole, new MemberState[type.Members.Count]);

    /// <summary>Anything may be set.</summary>
    public static ObjectState Open(ObjectType type, Location place, TextSpan whole)
    {
        var state = Empty(type, place, whole);
        state.OpenAll();
        return state;
    }

    public void OpenAll()
    {
        for (var i = 0; i < _members.Length; i++)
            _members[i] = MemberState.Open;
    }

    /// <summary>The same, without a place for anything in it: it was written in another place than the one that is looked at.</summary>
    public ObjectState Elsewhere(Location place)
    {
        var state = Empty(Type, place, default);
        for (var i = 0; i < _members.Length; i++)
            state[i] = new MemberState(_members[i].Value.Object is { } nested ? MemberValue.Of(nested.Elsewhere(place)) : _members[i].Value);
        return state;
    }

    /// <summary>A copy made by <c>with</c>: what the original sets is not written in it, and it can only be set anew.</summary>
    public ObjectState CopyOf(Location place, TextSpan whole)
    {
        var copy = Copy(place, whole);
        for (var i = 0; i < copy._members.Length; i++)
        {
            var member = copy[i] with { Whole = default };
            copy[i] = member.Value.Object is { } nested ? member with { Value = MemberValue.Of(nested.CopyOf(nested.Location, default)) } : member;
        }

        return copy;
    }

    /// <summary>It is as a creation without arguments and initialiser makes it, as far as its type sets nothing by itself.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < _members.Length; i++)
        {
            var value = _members[i].Value;
            var isBlank = value.Object is { } nested ? nested.IsBlank() : value.IsUnset || (value.Text is { } text && text == ValueReader.Initial(Type.Members[i]).Text);
            if (!isBlank)
                return false;
        }

        return true;
    }

    /// <summary>One of its own, that later assignments do not share; nested objects too.</summary>
    public ObjectState Copy(Location place, TextSpan whole)
    {
        var members = (MemberState[])_members.Clone();
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Value.Object is { } nested)
                members[i] = members[i] with { Value = MemberValue.Of(nested.Copy(nested.Location, nested.Whole)) };
        }

        return new ObjectState(Type, place, whole, members);
    }
}
