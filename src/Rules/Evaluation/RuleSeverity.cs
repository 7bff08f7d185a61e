namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies the severity of a problem, with the numbers of the public <c>ProblemSeverity</c>.</summary>
internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}
