namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the lines of a file that a template writes under a condition, or repeats.</summary>
/// <param name="outer">The branch that contains it; null at the top.</param>
internal sealed class TemplateBranch(TemplateBranch? outer)
{
    public TemplateBranch? Outer => outer;

    /// <summary>Indicates whether this branch is only written if the other one is.</summary>
    public static bool IsWithin(TemplateBranch? branch, TemplateBranch? other)
    {
        while (branch is not null && !ReferenceEquals(branch, other))
            branch = branch.Outer;
        return ReferenceEquals(branch, other);
    }
}
