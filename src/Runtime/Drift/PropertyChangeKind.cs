namespace StarRocks.AwsAuth.Drift;

/// <summary>What became of a property.</summary>
public enum PropertyChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It has another value.</summary>
    Changed,

    /// <summary>It is no longer there.</summary>
    Removed,
}
