namespace StarRocks.AwsAuth;

/// <summary>
/// One broken rule. The same id stands in the IDE, in the build and at run time; each has a page in <c>docs/rules</c>. No
/// part of it holds a secret.
/// </summary>
public sealed class AuthProblem
{
    internal AuthProblem(string id, ProblemSeverity severity, string key, string? member, string message)
    {
        Id = id;
        Severity = severity;
        Key = key;
        Member = member;
        Message = message;
    }

    /// <summary>The rule, <c>SRA</c> and four digits.</summary>
    public string Id { get; }

    /// <summary>How much it weighs.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>The whole key of the property, such as <c>aws.s3.access_key</c>.</summary>
    public string Key { get; }

    /// <summary>The path of the member that holds the property, such as <c>S3.AccessKey</c>; null where no member does.</summary>
    public string? Member { get; }

    /// <summary>What StarRocks would do, and what to do instead.</summary>
    public string Message { get; }

    /// <summary>Severity, id, key, member and message in one line.</summary>
    /// <returns>For instance <c>error SRA1001: aws.s3.access_key (S3.AccessKey): …</c>.</returns>
    public override string ToString()
    {
        var severity = Severity switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "info",
        };
        return Member is null ? $"{severity} {Id}: {Key}: {Message}" : $"{severity} {Id}: {Key} ({Member}): {Message}";
    }
}
