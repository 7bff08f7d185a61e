using System;
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

    /// <summary>Gets the <c>with</c> that copies the object as a part of another one; null if there is none.</summary>
    public Location? Copied { get; private init; }

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
    public ObjectState CopyForWith(Location with, TextSpan whole) => new(Type, with, whole, CopyMembers(with, whole));

    private MemberState[] CopyMembers(Location with, TextSpan whole) => Array.ConvertAll(_members, member => member with
    {
        Value = member.Value.Object is { } nested ? MemberValue.From(nested.CopyNested(with, whole)) : member.Value,
        Whole = default,
        Copied = Find(member.NameLocation, member.Copied, with, whole),
    });

    private ObjectState CopyNested(Location with, TextSpan whole) =>
        new(Type, Location, default, CopyMembers(with, whole)) { Copied = Find(Location, Copied, with, whole) };

    /// <summary>
    /// Returns the outermost <c>with</c> that copies what is written in another expression, for example in the original of a local.
    /// </summary>
    private static Location? Find(Location? written, Location? copied, Location with, TextSpan whole) =>
        written is null || (written.SourceTree == with.SourceTree && whole.Contains(written.SourceSpan)) ? copied : with;

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
