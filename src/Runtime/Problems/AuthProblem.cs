namespace StarRocks.AwsAuth;

/// <summary>Represents a violation of a rule.</summary>
/// <remarks>
/// The editor, the build and the library report the same IDs, and <c>docs/rules</c> has a page for each. A problem contains no secret.
/// </remarks>
public sealed class AuthProblem
{
    internal AuthProblem(string id, ProblemSeverity severity, string key, string? member, string message, SqlLocation? location = null)
    {
        Id = id;
        Severity = severity;
        Key = key;
        Member = member;
        Message = message;
        Location = location;
    }

    /// <summary>Gets the ID of the rule: <c>SRA</c> and four digits.</summary>
    public string Id { get; }

    /// <summary>Gets the severity.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>
    /// Gets the full key of the property, such as <c>aws.s3.access_key</c>; empty if the problem is about the text of a statement.
    /// </summary>
    public string Key { get; }

    /// <summary>Gets the path of the property's member, such as <c>S3.AccessKey</c>; <see langword="null"/> if it has no member.</summary>
    public string? Member { get; }

    /// <summary>
    /// Gets the setting that contains the value, as it is written and relative to the section, such as <c>S3:AccessKey</c>; if it is
    /// missing, the setting that would contain it; <see langword="null"/> if there is none, or if the source is not settings.
    /// </summary>
    public string? Setting { get; internal init; }

    /// <summary>Gets the message: what is wrong, what StarRocks does and what to do.</summary>
    public string Message { get; }

    /// <summary>Gets the location in the SQL text; <see langword="null"/> if the source is not SQL.</summary>
    public SqlLocation? Location { get; }

    /// <summary>Returns severity, ID, location, key, member and message in one line.</summary>
    /// <returns>A text such as <c>error SRA1001: aws.s3.access_key (S3.AccessKey): …</c>.</returns>
    public override string ToString()
    {
        var severity = Severity switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "info",
        };
        var position = Location is { } location ? location + ": " : "";
        var key = Key.Length == 0 ? "" : Member is null ? Key + ": " : $"{Key} ({Member}): ";
        return $"{severity} {Id}: {position}{key}{Message}";
    }
}
