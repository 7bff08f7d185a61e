namespace StarRocks.AwsAuth;

/// <summary>
/// One broken rule. The same id stands in the IDE, in the build and at run time; each has a page in <c>docs/rules</c>. No
/// part of it holds a secret.
/// </summary>
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

    /// <summary>The rule, <c>SRA</c> and four digits.</summary>
    public string Id { get; }

    /// <summary>How much it weighs.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>The whole key of the property, such as <c>aws.s3.access_key</c>; empty where it is about the text of a statement.</summary>
    public string Key { get; }

    /// <summary>The path of the member that holds the property, such as <c>S3.AccessKey</c>; null where no member does.</summary>
    public string? Member { get; }

    /// <summary>What StarRocks would do, and what to do instead.</summary>
    public string Message { get; }

    /// <summary>Where it stands in the SQL that was read; null where something else was read.</summary>
    public SqlLocation? Location { get; }

    /// <summary>Severity, id, place, key, member and message in one line.</summary>
    /// <returns>For instance <c>error SRA1001: aws.s3.access_key (S3.AccessKey): …</c>.</returns>
    public override string ToString()
    {
        var severity = Severity switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "info",
        };
        var place = Location is { } location ? location + ": " : "";
        var key = Key.Length == 0 ? "" : Member is null ? Key + ": " : $"{Key} ({Member}): ";
        return $"{severity} {Id}: {place}{key}{Message}";
    }
}
