namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a part of a statement that is not a property, such as a path, columns or a comment.</summary>
/// <param name="Member">The member of the typed form that contains it.</param>
/// <param name="Type">The type of that member.</param>
/// <param name="Clause">Its name in SQL.</param>
internal sealed record ClauseMember(string Member, ClauseMemberType Type, string Clause)
{
    /// <summary>Gets the problem of a statement without it; null if it is optional.</summary>
    public RequiredClause? Required { get; init; }

    /// <summary>Gets a value indicating whether it is a list in parentheses.</summary>
    public bool IsInParentheses => Type is ClauseMemberType.Texts or ClauseMemberType.Columns or ClauseMemberType.Data;

    /// <summary>Gets the supported formats; null if it is not a format.</summary>
    public WordList? Formats { get; init; }

    /// <summary>Gets what StarRocks does not do with another format, such as "INTO OUTFILE cannot write it".</summary>
    public string? FormatUse { get; init; }

    /// <summary>Gets a value indicating whether it is an <c>s3://</c> path.</summary>
    public bool IsPath { get; init; }

    /// <summary>Gets a value indicating whether it is a location of a storage volume, which supports only <c>s3://</c>.</summary>
    public bool IsVolumeLocation { get; init; }

    /// <summary>Gets the words before the values that rules check; null if no rule checks them.</summary>
    public string[]? WordsOfValues => field ??= ClauseOfValues?.Split(' ');

    /// <summary>Gets a value indicating whether false differs from a flag that is not set.</summary>
    public bool HasThreeStates { get; init; }

    /// <summary>Gets a value indicating whether it is only for people, so that the statement means the same without it.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Gets a value indicating whether it is a condition of the statement, such as IF NOT EXISTS, which is not stored.</summary>
    public bool IsCondition { get; init; }

    /// <summary>Gets its key in a problem.</summary>
    public string ProblemKey => Required?.ProblemKey ?? Member;

    public static ClauseMember Comment { get; } = new("Comment", ClauseMemberType.Text, "COMMENT") { IsRemark = true };

    public static ClauseMember IfNotExists { get; } = new("IfNotExists", ClauseMemberType.Flag, "IF NOT EXISTS") { IsCondition = true };

    public static ClauseMember IfExists { get; } = new("IfExists", ClauseMemberType.Flag, "IF EXISTS") { IsCondition = true };

    public static ClauseMember BrokerName { get; } = new("BrokerName", ClauseMemberType.Text, "WITH BROKER");

    // The formats of a load are those of each of its data. A path follows the last word of its clause.
    private string? ClauseOfValues =>
        Type == ClauseMemberType.Data ? DataClause.FormatKey
            : Formats is not null ? Clause
            : IsPath ? Clause.Substring(Clause.LastIndexOf(' ') + 1)
            : null;
}
