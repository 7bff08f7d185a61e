namespace StarRocks.AwsAuth.Drift;

/// <summary>How a property of StarRocks differs from what was configured.</summary>
public enum DriftKind
{
    /// <summary>It is configured, and StarRocks does not have it.</summary>
    Missing,

    /// <summary>StarRocks has it, and it is not configured.</summary>
    Unexpected,

    /// <summary>StarRocks has another value.</summary>
    Different,

    /// <summary>StarRocks shows a mask in its place, so nobody knows: this is no drift.</summary>
    Unknown,
}
