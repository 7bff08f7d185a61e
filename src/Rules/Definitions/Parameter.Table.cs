using System;

namespace StarRocks.AwsAuth.Rules;

/// <content>The rows of the parameters of <c>aws.s3</c> and <c>aws.glue</c>.</content>
internal sealed partial class Parameter
{
    internal static readonly Parameter UseInstanceProfile = new("use_instance_profile", ParameterType.Boolean)
    {
        Identity = BaseIdentity.InstanceProfile,
        IdentityText = "the instance profile",
        Client = ClientUse.Identity,
        OtherNames = ["instanceprofile", "useiaminstanceprofile"],
    };

    internal static readonly Parameter IamRoleArn = new("iam_role_arn", ParameterType.RoleArn)
    {
        Client = ClientUse.Identity,
        OtherNames = ["role", "rolearn", "arn", "iamrole", "assumerolearn", "assumedrolearn"],
        Variable = static _ => "AWS_ROLE_ARN",
    };

    internal static readonly Parameter AccessKey = new("access_key", ParameterType.AccessKey)
    {
        Client = ClientUse.Identity,
        OtherNames = ["accesskeyid", "awsaccesskeyid", "awsaccesskey", "keyid", "ak"],
        Variable = static _ => "AWS_ACCESS_KEY_ID",
    };

    internal static readonly Parameter SecretKey = new("secret_key", ParameterType.Secret)
    {
        Client = ClientUse.Identity,
        OtherNames = ["accesskeysecret", "secretaccesskey", "awssecretaccesskey", "awssecretkey", "secret", "sk"],
        Variable = static _ => "AWS_SECRET_ACCESS_KEY",
    };

    internal static readonly Parameter Region = new("region", ParameterType.Region)
    {
        Client = ClientUse.Connection,

        // StarRocks sets a missing region, but not an empty one. Iceberg's clients read a missing one from the environment.
        ValueWhenUnset = static stored => stored.IsVolume ? AwsRegion.Default : stored.Catalog is { UsesIcebergClients: true } ? "" : null,
        ResetValue = static stored => stored.IsVolume ? AwsRegion.Default : stored.Catalog switch
        {
            null => null,
            { UsesIcebergClients: true } => "",
            _ => AwsRegion.Default,
        },
        NoResetReason = " without knowing the type of the catalog, on which StarRocks' default rests. Give it a value.",
        OtherNames = ["awsregion", "signingregion", "endpointregion"],
        Variable = static _ => "AWS_REGION",
    };

    internal static readonly Parameter SessionToken = new("session_token", ParameterType.Secret)
    {
        Client = ClientUse.Identity,
        ReadBy = BlockReaders.All & ~BlockReaders.Volumes,
        OtherNames = ["token", "securitytoken", "awssessiontoken"],
        Variable = static _ => "AWS_SESSION_TOKEN",
    };

    internal static readonly Parameter ExternalId = new("external_id", ParameterType.Text) { Client = ClientUse.Identity };

    internal static readonly Parameter StsRegion = new("sts.region", ParameterType.Region)
    {
        Client = ClientUse.Identity,
        ReadBy = BlockReaders.All & ~BlockReaders.Volumes,
        Since = new(new(3, 2), VersionSources.StsEndpoint),
        OtherNames = ["stsregionname"],
        Variable = static _ => "AWS_REGION",
    };

    internal static readonly Parameter StsEndpoint = new("sts.endpoint", ParameterType.Endpoint)
    {
        Client = ClientUse.Identity,
        ReadBy = BlockReaders.All & ~BlockReaders.Volumes,
        Since = new(new(3, 2), VersionSources.StsEndpoint),
        OtherNames = ["stsendpointurl"],
        Variable = static _ => "AWS_ENDPOINT_URL_STS",
    };

    internal static readonly Parameter Endpoint = new("endpoint", ParameterType.Endpoint)
    {
        Client = ClientUse.Connection,
        OtherNames = ["endpointurl", "endpointoverride", "url"],
        Variable = static service => service == AwsService.Glue ? "AWS_ENDPOINT_URL_GLUE" : "AWS_ENDPOINT_URL_S3",
    };

    internal static readonly Parameter UseAwsSdkDefaultBehavior = new("use_aws_sdk_default_behavior", ParameterType.Boolean)
    {
        Identity = BaseIdentity.SdkDefault,
        IdentityText = "the SDK default chain",
        Client = ClientUse.Identity,
        OtherNames = ["usepodidentity", "useawssdkdefault", "usesdkdefault", "usedefaultcredentials"],
    };

    internal static readonly Parameter UseWebIdentityTokenFile = new("use_web_identity_token_file", ParameterType.Boolean)
    {
        Identity = BaseIdentity.WebIdentity,
        IdentityText = "the web identity token",
        Client = ClientUse.Identity,
        Since = new(new(4, 0), VersionSources.WebIdentity),
        OtherNames = ["usewebidentity", "usewebidentitytoken", "webidentitytokenfile"],
    };

    internal static readonly Parameter EnablePathStyleAccess = new("enable_path_style_access", ParameterType.Boolean)
    {
        Only = AwsService.S3,
        Client = ClientUse.Connection,

        // In a volume without it, each node decides, which neither value means.
        ValueWhenUnset = static stored => stored.IsVolume ? null : "",
        ResetValue = static stored => stored.IsVolume ? null : "",
        NoResetReason = ": only a volume that never had it lets the nodes decide. Set it to true or false.",
        OtherNames = ["pathstyleaccess", "pathstyle", "usepathstyle", "forcepathstyle"],
    };

    internal static readonly Parameter EnableSsl = new("enable_ssl", ParameterType.Boolean)
    {
        Only = AwsService.S3,
        Client = ClientUse.Connection,
        ReadBy = BlockReaders.All & ~BlockReaders.Volumes,
        ValueWhenUnset = static _ => Booleans.True,
        ResetValue = static _ => Booleans.True,
        OtherNames = ["usessl", "sslenabled", "connectionsslenabled"],
    };

    internal static readonly Parameter EnablePartitionedPrefix = new("enable_partitioned_prefix", ParameterType.Boolean)
    {
        Only = AwsService.S3,
        Since = new(new(3, 2, 4), VersionSources.StorageVolume),
        ReadBy = BlockReaders.Volumes,
        IsFixedInVolume = true,
    };

    internal static readonly Parameter NumPartitionedPrefix = new("num_partitioned_prefix", ParameterType.Text)
    {
        Only = AwsService.S3,
        Since = new(new(3, 2, 4), VersionSources.StorageVolume),
        ReadBy = BlockReaders.Volumes,
        IsFixedInVolume = true,
        ValueWhenUnset = static _ => "256",
    };

    internal static readonly Parameter SseType = new("sse.type", ParameterType.Word)
    {
        Only = AwsService.S3,
        ReadBy = BlockReaders.Catalogs,
        IsRejectedByVolume = true,
        Words = new(StringComparison.OrdinalIgnoreCase, SseTypes.None, SseTypes.CustomerKey),
        OtherWord = "StarRocks rejects the catalog",
        ValueWhenUnset = static _ => SseTypes.None,
        ResetValue = static _ => SseTypes.None,
    };

    internal static readonly Parameter SseCustomerKey = new("sse.customer_key", ParameterType.Secret)
    {
        Only = AwsService.S3,
        ReadBy = BlockReaders.Catalogs,
        IsRejectedByVolume = true,
    };

    internal static readonly Parameter SseCustomerKeyMd5 = new("sse.customer_key_md5", ParameterType.Text)
    {
        Only = AwsService.S3,
        ReadBy = BlockReaders.Catalogs,
        IsRejectedByVolume = true,
    };

    internal static readonly Parameter CatalogId = new("catalog_id", ParameterType.Text)
    {
        Only = AwsService.Glue,
        Client = ClientUse.Connection,
        ReadBy = BlockReaders.All & ~BlockReaders.IcebergGlue,
        Since = new(new(3, 3), VersionSources.GlueCatalogId),
        OtherNames = ["accountid"],
    };

    internal static readonly Parameter ResourceShareType = new("resource_share_type", ParameterType.Word)
    {
        Only = AwsService.Glue,
        Words = new(StringComparison.OrdinalIgnoreCase, "ALL", "FOREIGN", "FEDERATED"),
        OtherWord = "StarRocks ignores it",
        ValueWhenUnset = static _ => "ALL",
    };

    internal static readonly Parameter[] Rows =
    [
        UseInstanceProfile, IamRoleArn, AccessKey, SecretKey, Region, SessionToken, ExternalId, StsRegion, StsEndpoint, Endpoint,
        UseAwsSdkDefaultBehavior, UseWebIdentityTokenFile, EnablePathStyleAccess, EnableSsl, EnablePartitionedPrefix, NumPartitionedPrefix,
        SseType, SseCustomerKey, SseCustomerKeyMd5, CatalogId, ResourceShareType,
    ];
}
