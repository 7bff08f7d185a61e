namespace StarRocks.AwsAuth;

/// <summary>What has to be fixed for a step of a check to go well.</summary>
public enum AuthFault
{
    /// <summary>Nothing, as far as it was tried.</summary>
    None,

    /// <summary>The configuration.</summary>
    Configuration,

    /// <summary>The way to a service, or the service itself.</summary>
    Unreachable,

    /// <summary>The credentials: they are wrong, have ended, or there are none.</summary>
    Credentials,

    /// <summary>The trust policy of the role: it does not let this identity in, or asks for another external id.</summary>
    TrustPolicy,

    /// <summary>The permissions of the identity, or a boundary around them.</summary>
    Permission,

    /// <summary>One of the two: AWS does not say which.</summary>
    TrustPolicyOrPermission,

    /// <summary>The bucket or catalog: there is none of this name.</summary>
    NotFound,

    /// <summary>The region: the bucket is in another one.</summary>
    Region,

    /// <summary>Something else, which AWS's error code names.</summary>
    Other,
}
