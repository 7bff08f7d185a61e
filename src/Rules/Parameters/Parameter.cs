namespace StarRocks.AwsAuth.Rules;

/// <summary>A key of an auth block without its prefix. The order is the one in which they are written.</summary>
internal enum Parameter
{
    UseInstanceProfile,
    IamRoleArn,
    AccessKey,
    SecretKey,
    Region,
    SessionToken,
    ExternalId,
    StsRegion,
    StsEndpoint,
    Endpoint,
    UseAwsSdkDefaultBehavior,
    UseWebIdentityTokenFile,
    EnablePathStyleAccess,
    EnableSsl,
    EnablePartitionedPrefix,
    NumPartitionedPrefix,
    SseType,
    SseCustomerKey,
    SseCustomerKeyMd5,
    CatalogId,
    ResourceShareType,
}
