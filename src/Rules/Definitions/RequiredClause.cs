namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the problem of a statement without a required part.</summary>
/// <param name="ProblemKey">The key of the problem.</param>
/// <param name="Message">The message (SRA5001).</param>
/// <param name="Meaning">What a type without a member for it lacks (SRA0017), such as "table to create".</param>
/// <param name="TypeName">The type of that member.</param>
internal sealed record RequiredClause(string ProblemKey, string Message, string Meaning, string TypeName)
{
    /// <summary>Creates the problem of a missing path.</summary>
    public static RequiredClause Path(string member, string meaning, string typeName = "string") =>
        new(
            member,
            $"'{member}' is required but not set. "
                + "StarRocks has no path to read from or write to, and rejects the statement. Set an s3:// path.",
            meaning,
            typeName);
}
