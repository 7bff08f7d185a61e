namespace LakeProvisioning;

/// <summary>Specifies the exit codes.</summary>
internal enum Outcome
{
    /// <summary>The cluster has what is configured.</summary>
    Done = 0,

    /// <summary>Something failed, or cannot be altered.</summary>
    Failed = 1,

    /// <summary>There is something to apply.</summary>
    Pending = 2,
}
