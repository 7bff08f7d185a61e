namespace StarRocks.AwsAuth.Policies;

/// <summary>Specifies whether a statement of a policy allows or denies its actions.</summary>
public enum PolicyEffect
{
    /// <summary>The actions are allowed.</summary>
    Allow,

    /// <summary>The actions are denied, even if another statement allows them.</summary>
    Deny,
}
