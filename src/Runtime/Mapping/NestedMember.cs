namespace StarRocks.AwsAuth.Mapping;

/// <summary>Represents a member of a mapped type, by the range of its slots in the schema.</summary>
/// <param name="Path">The path from the root, such as <c>S3</c>.</param>
/// <param name="First">The index of the first slot.</param>
/// <param name="Count">The number of slots.</param>
/// <param name="Options">How the member is declared.</param>
internal readonly record struct NestedMember(string Path, int First, int Count, MemberOptions Options)
{
    internal bool Is(MemberOptions options) => (Options & options) != 0;

    internal bool Contains(int slot) => slot >= First && slot < First + Count;
}
