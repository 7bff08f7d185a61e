namespace StarRocks.AwsAuth.Policies;

/// <summary>Whether a statement of a policy lets something happen.</summary>
public enum PolicyEffect
{
    /// <summary>It allows it.</summary>
    Allow,

    /// <summary>It forbids it, whatever else allows it.</summary>
    Deny,
}
