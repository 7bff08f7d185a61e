namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the lines of a file that a template writes under a condition, or repeats.</summary>
/// <param name="outer">The branch that contains it; null at the top.</param>
internal sealed class YamlBranch(YamlBranch? outer)
{
    public YamlBranch? Outer => outer;

    /// <summary>Indicates whether this branch is only written if the other one is.</summary>
    public static bool IsWithin(YamlBranch? branch, YamlBranch? other)
    {
        while (branch is not null && !ReferenceEquals(branch, other))
            branch = branch.Outer;
        return ReferenceEquals(branch, other);
    }
}
