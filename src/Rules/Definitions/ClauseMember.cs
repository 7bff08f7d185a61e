namespace StarRocks.AwsAuth.Rules;

/// <summary>What a statement holds that is no property: its path, its columns, a comment.</summary>
/// <param name="Member">The member of the typed form that has it.</param>
/// <param name="Type">What that member holds.</param>
/// <param name="Clause">What it is called in SQL.</param>
internal sealed record ClauseMember(string Member, ClauseMemberType Type, string Clause)
{
    /// <summary>Gets what is said where it is missing; null where the statement can do without.</summary>
    public RequiredClause? Required { get; init; }

    /// <summary>Gets the formats that it takes, where it is one.</summary>
    public WordList? Formats { get; init; }

    /// <summary>Gets what StarRocks does not do with another format: "INTO OUTFILE does not write".</summary>
    public string? FormatUse { get; init; }

    /// <summary>Indicates whether it holds an <c>s3://</c> path.</summary>
    public bool IsPath { get; init; }

    /// <summary>Indicates whether it is a location of a storage volume, which takes <c>s3://</c> alone.</summary>
    public bool IsVolumeLocation { get; init; }

    /// <summary>Indicates whether a flag that is off says more than one that is missing.</summary>
    public bool HasThreeStates { get; init; }

    /// <summary>Indicates whether what it says is for people, so that nothing changes where it is lost.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Indicates whether it says when to do nothing, which no state of the statement rests on.</summary>
    public bool IsCondition { get; init; }

    /// <summary>Gets what stands for its key in a problem.</summary>
    public string ProblemKey => Required?.ProblemKey ?? Member;

    public static ClauseMember Comment { get; } = new("Comment", ClauseMemberType.Text, "COMMENT") { IsRemark = true };

    public static ClauseMember IfNotExists { get; } = new("IfNotExists", ClauseMemberType.Flag, "IF NOT EXISTS") { IsCondition = true };

    public static ClauseMember IfExists { get; } = new("IfExists", ClauseMemberType.Flag, "IF EXISTS") { IsCondition = true };

    public static ClauseMember BrokerName { get; } = new("BrokerName", ClauseMemberType.Text, "WITH BROKER");
}
