namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies the identity with which StarRocks calls AWS before it assumes a role.</summary>
internal enum BaseIdentity
{
    /// <summary>No identity is selected, or it is unknown which one.</summary>
    None,
    SdkDefault,
    InstanceProfile,
    WebIdentity,
    AccessKeys,
}
