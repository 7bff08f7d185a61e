namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Represents a configuration without unknown parameters. A flag that is false is like an unset one.</summary>
internal readonly record struct Setup(
    bool Profile,
    bool SdkDefault,
    bool WebIdentity,
    bool AccessKey,
    bool SecretKey,
    bool Token,
    bool Role,
    bool ExternalId,
    bool StsRegion,
    StsEndpoint StsEndpoint)
{
    public int Flags => (Profile ? 1 : 0) + (SdkDefault ? 1 : 0) + (WebIdentity ? 1 : 0);

    public bool HasAnyKey => AccessKey || SecretKey || Token;

    public bool HasIncompleteKeyPair => AccessKey != SecretKey;

    /// <summary>Gets the identity that takes precedence.</summary>
    public Winner Winner =>
        SdkDefault ? Winner.SdkDefault
        : Profile ? Winner.InstanceProfile
        : WebIdentity ? Winner.WebIdentity
        : AccessKey && SecretKey ? Winner.Keys
        : Winner.None;
}
