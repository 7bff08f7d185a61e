namespace StarRocks.AwsAuth.Rules;

/// <summary>How bad a problem is; the numbers are those of the public severity.</summary>
internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}
