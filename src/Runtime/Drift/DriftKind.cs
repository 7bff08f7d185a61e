namespace StarRocks.AwsAuth.Drift;

/// <summary>Specifies how a property that StarRocks stores differs from the configuration.</summary>
public enum DriftKind
{
    /// <summary>The property is configured, but StarRocks does not have it.</summary>
    Missing,

    /// <summary>StarRocks has the property, but it is not configured.</summary>
    Unexpected,

    /// <summary>StarRocks has another value.</summary>
    Different,

    /// <summary>StarRocks masks the value, so it cannot be compared. This is not drift.</summary>
    Unknown,
}
