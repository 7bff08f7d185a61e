using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the member that holds a key, and the creation to which an assignment of it can be added.</summary>
internal static class ObjectMembers
{
    internal static SourceMember? Find(ObjectState state, string key)
    {
        for (var i = 0; i < state.Type.Members.Count; i++)
        {
            var member = state.Type.Members[i];
            if (member.Nested is null && member.Key == key)
                return IsSettable(member) && !state.Whole.IsEmpty
                    ? new SourceMember(member.Symbol.Name, member, state.Whole, state[i].Whole) : null;
            if (member.Nested is not { } nested || !HasKey(nested, key))
                continue;
            if (state[i].Value.Object is { } inner && !(inner.Whole.IsEmpty && inner.HasOnlyDefaults()))
                return Find(inner, key);
            return CanCreate(state, state[i]) && IsSettable(member) ? FindInNewBlock(nested, key, member.Symbol.Name, state) : null;
        }

        return null;
    }

    /// <summary>
    /// Indicates whether the creation of the object can also create a missing or empty block. A later assignment of the
    /// block would overwrite it.
    /// </summary>
    private static bool CanCreate(ObjectState state, MemberState block) =>
        !block.Value.IsUnknown && !state.Whole.IsEmpty && (block.Whole.IsEmpty || state.Whole.Contains(block.Whole));

    /// <summary>Finds the member in a block that does not exist yet.</summary>
    private static SourceMember? FindInNewBlock(MappedType mapped, string key, string path, ObjectState state)
    {
        foreach (var member in mapped.Members)
        {
            if (!IsSettable(member))
                continue;
            if (member.Nested is null && member.Key == key)
                return new SourceMember(path + "." + member.Symbol.Name, member, state.Whole);
            if (member.Nested is { } nested && HasKey(nested, key))
                return FindInNewBlock(nested, key, path + "." + member.Symbol.Name, state);
        }

        return null;
    }

    private static bool HasKey(MappedType mapped, string key) =>
        mapped.Members.Exists(member => member.Nested is { } nested ? HasKey(nested, key) : member.Key == key);

    private static bool IsSettable(MappedProperty member) => member.Symbol.SetMethod is { DeclaredAccessibility: Accessibility.Public };
}
