namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the lines of a file that a template writes under a condition, or repeats.</summary>
/// <param name="outer">The branch that contains it; null at the top.</param>
/// <param name="alternative">The branch before it that is written in its place; null if there is none.</param>
internal sealed class TemplateBranch(TemplateBranch? outer, TemplateBranch? alternative = null)
{
    public TemplateBranch? Outer => outer;

    public TemplateBranch? Alternative => alternative;

    /// <summary>Gets or sets the end of the template that closes it and its alternatives; null if none does.</summary>
    public int? End { get; set; }

    /// <summary>Indicates whether this branch is only written if the other one is.</summary>
    public static bool IsWithin(TemplateBranch? branch, TemplateBranch? other)
    {
        while (branch is not null && !ReferenceEquals(branch, other))
            branch = branch.Outer;
        return ReferenceEquals(branch, other);
    }
}
