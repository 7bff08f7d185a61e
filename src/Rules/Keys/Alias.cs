using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies the system that an alias belongs to.</summary>
internal enum Vocabulary
{
    /// <summary>Another engine. StarRocks never reads its keys.</summary>
    OtherEngine,

    /// <summary>Iceberg. An Iceberg catalog reads its keys.</summary>
    Iceberg,

    /// <summary>Hadoop (<c>fs.s3a.*</c>). StarRocks reads its keys if no <c>aws.s3.*</c> credentials are set.</summary>
    Hadoop,

    /// <summary>The name of a parameter without its prefix.</summary>
    Bare,
}

/// <summary>Represents a key of another vocabulary that means a parameter of an auth block.</summary>
internal readonly record struct Alias(Vocabulary Vocabulary, AwsService Service, Parameter Parameter)
{
    private const string IcebergPrefix = "iceberg.catalog.";

    private static readonly Parameter[] _bareNames =
    [
        Parameter.UseInstanceProfile, Parameter.IamRoleArn, Parameter.AccessKey, Parameter.SecretKey, Parameter.SessionToken,
        Parameter.Region, Parameter.ExternalId, Parameter.Endpoint,
    ];

    private static readonly Dictionary<string, Alias> _keys = Index();

    internal static IReadOnlyCollection<string> Keys => _keys.Keys;

    /// <summary>Gets the key of the parameter.</summary>
    public string ParameterKey => Parameter.Key(Service);

    /// <summary>
    /// Gets a value indicating whether the parameter takes the same values. The Java class of a credentials provider is not a flag.
    /// </summary>
    public bool HasValueOfParameter => Parameter != Parameter.UseAwsSdkDefaultBehavior;

    internal static bool TryFind(string key, out Alias alias) =>
        _keys.TryGetValue(key.StartsWith(IcebergPrefix, StringComparison.Ordinal) ? key.Substring(IcebergPrefix.Length) : key, out alias);

    private static Dictionary<string, Alias> Index()
    {
        var keys = new Dictionary<string, Alias>(StringComparer.Ordinal);
        AddIceberg(keys);
        AddOtherEngines(keys);
        AddHadoop(keys);
        foreach (var parameter in _bareNames)
            keys.Add(parameter.Name, new(Vocabulary.Bare, AwsService.S3, parameter));
        return keys;
    }

    private static void AddIceberg(Dictionary<string, Alias> keys)
    {
        void S3(string key, Parameter parameter) => keys.Add(key, new(Vocabulary.Iceberg, AwsService.S3, parameter));
        S3("s3.access-key-id", Parameter.AccessKey);
        S3("s3.secret-access-key", Parameter.SecretKey);
        S3("s3.session-token", Parameter.SessionToken);
        S3("s3.endpoint", Parameter.Endpoint);
        S3("s3.path-style-access", Parameter.EnablePathStyleAccess);
        S3("client.region", Parameter.Region);
        S3("client.credentials-provider", Parameter.UseAwsSdkDefaultBehavior);
        S3("client.assume-role.arn", Parameter.IamRoleArn);
        S3("client.assume-role.external-id", Parameter.ExternalId);
        keys.Add("glue.id", new(Vocabulary.Iceberg, AwsService.Glue, Parameter.CatalogId));
        keys.Add("glue.endpoint", new(Vocabulary.Iceberg, AwsService.Glue, Parameter.Endpoint));
    }

    private static void AddOtherEngines(Dictionary<string, Alias> keys)
    {
        void Add(string key, AwsService service, Parameter parameter) => keys.Add(key, new(Vocabulary.OtherEngine, service, parameter));
        foreach (var (prefix, service) in new[] { ("s3.", AwsService.S3), ("glue.", AwsService.Glue) })
        {
            Add(prefix + "access_key", service, Parameter.AccessKey);
            Add(prefix + "secret_key", service, Parameter.SecretKey);
            Add(prefix + "session_token", service, Parameter.SessionToken);
            Add(prefix + "role_arn", service, Parameter.IamRoleArn);
            Add(prefix + "external_id", service, Parameter.ExternalId);
            Add(prefix + "region", service, Parameter.Region);
        }

        Add("use_path_style", AwsService.S3, Parameter.EnablePathStyleAccess);
        Add("AWS_ACCESS_KEY", AwsService.S3, Parameter.AccessKey);
        Add("AWS_ACCESS_KEY_ID", AwsService.S3, Parameter.AccessKey);
        Add("AWS_SECRET_KEY", AwsService.S3, Parameter.SecretKey);
        Add("AWS_SECRET_ACCESS_KEY", AwsService.S3, Parameter.SecretKey);
        Add("AWS_TOKEN", AwsService.S3, Parameter.SessionToken);
        Add("AWS_SESSION_TOKEN", AwsService.S3, Parameter.SessionToken);
        Add("AWS_REGION", AwsService.S3, Parameter.Region);
        Add("AWS_DEFAULT_REGION", AwsService.S3, Parameter.Region);
        Add("AWS_ENDPOINT", AwsService.S3, Parameter.Endpoint);
        Add("AWS_ROLE_ARN", AwsService.S3, Parameter.IamRoleArn);
        Add("aws.hive.metastore.glue.endpoint", AwsService.Glue, Parameter.Endpoint);
        Add("aws.hive.metastore.glue.region", AwsService.Glue, Parameter.Region);
        Add("aws.hive.metastore.glue.aws-access-key", AwsService.Glue, Parameter.AccessKey);
        Add("aws.hive.metastore.glue.aws-secret-key", AwsService.Glue, Parameter.SecretKey);
    }

    private static void AddHadoop(Dictionary<string, Alias> keys)
    {
        void Add(string key, Parameter parameter) => keys.Add("fs.s3a." + key, new(Vocabulary.Hadoop, AwsService.S3, parameter));
        Add("access.key", Parameter.AccessKey);
        Add("secret.key", Parameter.SecretKey);
        Add("session.token", Parameter.SessionToken);
        Add("endpoint", Parameter.Endpoint);
        Add("endpoint.region", Parameter.Region);
        Add("path.style.access", Parameter.EnablePathStyleAccess);
        Add("connection.ssl.enabled", Parameter.EnableSsl);
        Add("assumed.role.arn", Parameter.IamRoleArn);
        Add("aws.credentials.provider", Parameter.UseAwsSdkDefaultBehavior);
    }
}
