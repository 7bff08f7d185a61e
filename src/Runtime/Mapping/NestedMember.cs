namespace StarRocks.AwsAuth.Mapping;

/// <summary>A member that is itself mapped, as its slots in the schema.</summary>
/// <param name="Path">From the root: <c>S3</c>.</param>
/// <param name="First">Its first slot.</param>
/// <param name="Count">How many it has.</param>
/// <param name="Options">How it is declared.</param>
internal readonly record struct NestedMember(string Path, int First, int Count, MemberOptions Options)
{
    internal bool Is(MemberOptions options) => (Options & options) != 0;

    internal bool Contains(int slot) => slot >= First && slot < First + Count;
}
