using System;

namespace StarRocks.AwsAuth.Rules;

/// <content>The rows of the parameters of <c>aws.s3</c> and <c>aws.glue</c>.</content>
internal sealed partial class Parameter
{
    internal static readonly Parameter UseInstanceProfile = new("use_instance_profile", ParameterType.Boolean)
    {
        Meaning = "Whether StarRocks uses the instance profile of its node, also to assume the role. Defaults to false.",
        Identity = BaseIdentity.InstanceProfile,
        IdentityText = "the instance profile",
        Client = ClientUse.Identity,
        OtherNames = ["instanceprofile", "useiaminstanceprofile"],
    };

    internal static readonly Parameter IamRoleArn = new("iam_role_arn", ParameterType.RoleArn)
    {
        Meaning = "The ARN of the IAM role that StarRocks assumes with its base identity.",
        Client = ClientUse.Identity,
        OtherNames = ["role", "rolearn", "arn", "iamrole", "assumerolearn", "assumedrolearn"],
        Variable = static _ => "AWS_ROLE_ARN",
    };

    internal static readonly Parameter AccessKey = new("access_key", ParameterType.AccessKey)
    {
        Meaning = "The access key ID of an IAM user.",
        Client = ClientUse.Identity,
        OtherNames = ["accesskeyid", "awsaccesskeyid", "awsaccesskey", "keyid", "ak"],
        Variable = static _ => "AWS_ACCESS_KEY_ID",
    };

    internal static readonly Parameter SecretKey = new("secret_key", ParameterType.Secret)
    {
        Meaning = "The secret access key of an IAM user.",
        Client = ClientUse.Identity,
        OtherNames = ["accesskeysecret", "secretaccesskey", "awssecretaccesskey", "awssecretkey", "secret", "sk"],
        Variable = static _ => "AWS_SECRET_ACCESS_KEY",
    };

    internal static readonly Parameter Region = new("region", ParameterType.Region)
    {
        Meaning = "The AWS region, such as us-west-2. In an Iceberg catalog, the AWS clients first use the region of the node. "
            + "Defaults to us-east-1.",
        Client = ClientUse.Connection,

        ValueWhenUnset = RegionWhenUnset,
        ResetValue = RegionWhenUnset,
        NoResetReason = " without knowing the type of the catalog, on which StarRocks' default rests. Give it a value.",
        OtherNames = ["awsregion", "signingregion", "endpointregion"],
        Variable = static _ => "AWS_REGION",
    };

    internal static readonly Parameter SessionToken = new("session_token", ParameterType.Secret)
    {
        Meaning = "The session token of temporary access keys.",
        Client = ClientUse.Identity,
        ReadBy = BlockReaders.All & ~BlockReaders.Volumes,
        OtherNames = ["token", "securitytoken", "awssessiontoken"],
        Variable = static _ => "AWS_SESSION_TOKEN",
    };

    internal static readonly Parameter ExternalId = new("external_id", ParameterType.Text)
    {
        Meaning = "The external ID that the trust policy of the role requires.",
        Client = ClientUse.Identity,
    };

    internal static readonly Parameter StsRegion = new("sts.region", ParameterType.Region)
    {
        Meaning = "The AWS region of the STS that issues the credentials of the role.",
        Client = ClientUse.Identity,
        ReadBy = BlockReaders.All & ~BlockReaders.Volumes,
        Since = new(new(3, 2), VersionSources.StsEndpoint),
        OtherNames = ["stsregionname"],
        Variable = static _ => "AWS_REGION",
    };

    internal static readonly Parameter StsEndpoint = new("sts.endpoint", ParameterType.Endpoint)
    {
        Meaning = "The endpoint of the STS that issues the credentials of the role.",
        Client = ClientUse.Identity,
        ReadBy = BlockReaders.All & ~BlockReaders.Volumes,
        Since = new(new(3, 2), VersionSources.StsEndpoint),
        OtherNames = ["stsendpointurl"],
        Variable = static _ => "AWS_ENDPOINT_URL_STS",
    };

    internal static readonly Parameter Endpoint = new("endpoint", ParameterType.Endpoint)
    {
        Meaning = "A private endpoint, or that of an S3-compatible store: a URL, a host or host:port.",
        Client = ClientUse.Connection,
        OtherNames = ["endpointurl", "endpointoverride", "url"],
        Variable = static service => service == AwsService.Glue ? "AWS_ENDPOINT_URL_GLUE" : "AWS_ENDPOINT_URL_S3",
    };

    internal static readonly Parameter UseAwsSdkDefaultBehavior = new("use_aws_sdk_default_behavior", ParameterType.Boolean)
    {
        Meaning = "Whether StarRocks uses the default credential chain of the AWS SDK. Defaults to false.",
        Identity = BaseIdentity.SdkDefault,
        IdentityText = "the SDK default chain",
        Client = ClientUse.Identity,
        OtherNames = ["usepodidentity", "useawssdkdefault", "usesdkdefault", "usedefaultcredentials"],
    };

    internal static readonly Parameter UseWebIdentityTokenFile = new("use_web_identity_token_file", ParameterType.Boolean)
    {
        Meaning = "Whether StarRocks uses the web identity token file of its pod (IRSA). Defaults to false.",
        Identity = BaseIdentity.WebIdentity,
        IdentityText = "the web identity token",
        Client = ClientUse.Identity,
        Since = new(new(4, 0), VersionSources.WebIdentity),
        OtherNames = ["usewebidentity", "usewebidentitytoken", "webidentitytokenfile"],
    };

    internal static readonly Parameter EnablePathStyleAccess = new("enable_path_style_access", ParameterType.Boolean)
    {
        Meaning = "Whether the bucket is part of the URL's path instead of its host. Defaults to false, except in a storage volume, "
            + "where its nodes decide.",
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
        Meaning = "Whether StarRocks uses TLS if the endpoint has no scheme. Defaults to true.",
        Only = AwsService.S3,
        Client = ClientUse.Connection,
        ReadBy = BlockReaders.All & ~BlockReaders.Volumes,
        ValueWhenUnset = static _ => Booleans.True,
        ResetValue = static _ => Booleans.True,
        OtherNames = ["usessl", "sslenabled", "connectionsslenabled"],
    };

    internal static readonly Parameter EnablePartitionedPrefix = new("enable_partitioned_prefix", ParameterType.Boolean)
    {
        Meaning = "Whether a storage volume distributes its files over several prefixes. Defaults to false.",
        Only = AwsService.S3,
        Since = new(new(3, 2, 4), VersionSources.StorageVolume),
        ReadBy = BlockReaders.Volumes,
        IsFixedInVolume = true,
    };

    internal static readonly Parameter NumPartitionedPrefix = new("num_partitioned_prefix", ParameterType.Count)
    {
        Meaning = "The number of prefixes of a storage volume, from 4 to 1024. Defaults to 256.",
        Only = AwsService.S3,
        Since = new(new(3, 2, 4), VersionSources.StorageVolume),
        ReadBy = BlockReaders.Volumes,
        IsFixedInVolume = true,
        ValueWhenUnset = static stored => stored.IsVolume ? "256" : "",
    };

    internal static readonly Parameter SseType = new("sse.type", ParameterType.Word)
    {
        Meaning = "The server-side encryption of the files that an external catalog reads. Defaults to none.",
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
        Meaning = "The encryption key for sse-c: 32 bytes in Base64.",
        Only = AwsService.S3,
        ReadBy = BlockReaders.Catalogs,
        IsRejectedByVolume = true,
    };

    internal static readonly Parameter SseCustomerKeyMd5 = new("sse.customer_key_md5", ParameterType.Text)
    {
        Meaning = "The MD5 hash of the encryption key in Base64. StarRocks computes it if it is missing.",
        Only = AwsService.S3,
        ReadBy = BlockReaders.Catalogs,
        IsRejectedByVolume = true,
    };

    internal static readonly Parameter CatalogId = new("catalog_id", ParameterType.Text)
    {
        Meaning = "The 12-digit ID of the account that owns the Data Catalog. Defaults to the account of the identity.",
        Only = AwsService.Glue,
        Client = ClientUse.Connection,
        ReadBy = BlockReaders.All & ~BlockReaders.IcebergGlue,
        Since = new(new(3, 3), VersionSources.GlueCatalogId),
        OtherNames = ["accountid"],
    };

    internal static readonly Parameter ResourceShareType = new("resource_share_type", ParameterType.Word)
    {
        Meaning = "Which databases StarRocks lists. Defaults to ALL.",
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

    /// <summary>
    /// Returns the default for a missing region, which StarRocks does not use for an empty one. Iceberg's clients read a missing or empty
    /// one from the environment.
    /// </summary>
    private static string? RegionWhenUnset(StoredIn stored) => stored switch
    {
        { IsVolume: true } => AwsRegion.Default,
        { Catalog: null } => null,
        { Catalog.UsesIcebergClients: true } => "",
        _ => AwsRegion.Default,
    };
}
