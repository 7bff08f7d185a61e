namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Specifies the source of the identity, in the order of precedence.</summary>
internal enum Winner
{
    SdkDefault,
    InstanceProfile,
    WebIdentity,
    Keys,
    None,
}
