namespace StarRocks.AwsAuth.Drift;

/// <summary>Specifies how a property was changed.</summary>
public enum PropertyChangeKind
{
    /// <summary>The property was added.</summary>
    Added,

    /// <summary>The value was changed.</summary>
    Changed,

    /// <summary>The property was removed.</summary>
    Removed,
}
