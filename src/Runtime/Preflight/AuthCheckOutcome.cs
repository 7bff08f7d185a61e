namespace StarRocks.AwsAuth;

/// <summary>Specifies the outcome of a step of a check.</summary>
public enum AuthCheckOutcome
{
    /// <summary>The step succeeded.</summary>
    Passed,

    /// <summary>The step failed.</summary>
    Failed,

    /// <summary>The step was skipped because an earlier one failed, or because it cannot be checked from here.</summary>
    Skipped,
}
