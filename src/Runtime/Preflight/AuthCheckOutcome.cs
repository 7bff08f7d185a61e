namespace StarRocks.AwsAuth;

/// <summary>How a step of a check ended.</summary>
public enum AuthCheckOutcome
{
    /// <summary>It went well.</summary>
    Passed,

    /// <summary>It did not.</summary>
    Failed,

    /// <summary>It was not tried, since one before it failed.</summary>
    Skipped,
}
