namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>A configuration of which everything is known. A flag that is false is the same as none.</summary>
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

    public bool HasHalfAPair => AccessKey != SecretKey;

    /// <summary>Of AWS's published credential order as StarRocks has it; the first that is set wins, the rest has no effect.</summary>
    public Winner Winner =>
        SdkDefault ? Winner.SdkDefault
        : Profile ? Winner.InstanceProfile
        : WebIdentity ? Winner.WebIdentity
        : AccessKey && SecretKey ? Winner.Keys
        : Winner.None;
}
