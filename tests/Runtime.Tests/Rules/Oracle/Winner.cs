namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>What StarRocks takes its identity from, in its order of precedence.</summary>
internal enum Winner
{
    SdkDefault,
    InstanceProfile,
    WebIdentity,
    Keys,
    None,
}
