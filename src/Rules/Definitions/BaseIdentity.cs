namespace StarRocks.AwsAuth.Rules;

/// <summary>As whom StarRocks reaches AWS before it assumes a role.</summary>
internal enum BaseIdentity
{
    /// <summary>Nothing picks one, or it is not known what does.</summary>
    None,
    SdkDefault,
    InstanceProfile,
    WebIdentity,
    AccessKeys,
}
