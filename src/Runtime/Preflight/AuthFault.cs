namespace StarRocks.AwsAuth;

/// <summary>Specifies what has to be fixed so that a step of a check passes.</summary>
public enum AuthFault
{
    /// <summary>The step did not fail.</summary>
    None,

    /// <summary>The configuration has errors.</summary>
    Configuration,

    /// <summary>The service did not respond, or not as such a service does.</summary>
    Unreachable,

    /// <summary>The credentials are missing, invalid or expired.</summary>
    Credentials,

    /// <summary>The trust policy of the role does not allow the identity, or requires another external ID.</summary>
    TrustPolicy,

    /// <summary>The policies of the identity, or its permissions boundary, do not allow the action.</summary>
    Permission,

    /// <summary>The trust policy or the permissions deny the request; AWS does not report which.</summary>
    TrustPolicyOrPermission,

    /// <summary>The bucket, catalog or warehouse does not exist.</summary>
    NotFound,

    /// <summary>The bucket is in another region.</summary>
    Region,

    /// <summary>Another error occurred; see <see cref="AuthCheckStep.ErrorCode"/>.</summary>
    Other,
}
