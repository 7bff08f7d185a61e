namespace StarRocks.AwsAuth.Rules;

/// <summary>Why a part of a statement is required.</summary>
/// <param name="ProblemKey">What stands for a key in the problem.</param>
/// <param name="Message">What is said of a statement that lacks it (SRA5001).</param>
/// <param name="Meaning">What a type that has no member for it lacks (SRA0017): "table to create".</param>
/// <param name="TypeName">The type of that member.</param>
internal sealed record RequiredClause(string ProblemKey, string Message, string Meaning, string TypeName)
{
    /// <summary>A path in a member of this name.</summary>
    public static RequiredClause Path(string member, string meaning, string typeName = "string") =>
        new(
            member,
            $"'{member}' is required but not set. StarRocks has no path to read from or write to, and refuses the statement. Set an s3:// path.",
            meaning,
            typeName);
}
