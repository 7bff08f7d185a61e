namespace StarRocks.AwsAuth.Generator;

/// <summary>What a place that names a collection does with it.</summary>
internal enum PairUse
{
    /// <summary>Looks something up in it.</summary>
    Read,

    /// <summary>Hands it on, or takes all of it.</summary>
    PassOn,

    /// <summary>Changes it, or lets somebody change it later.</summary>
    Change,
}
