using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Amazon.Runtime;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.SharedData;

/// <summary>
/// Where a shared-data cluster stores its data by itself, and as whom: the <c>aws_s3_*</c> settings of a frontend's <c>fe.conf</c>, from
/// which StarRocks makes the storage volume <c>builtin_storage_volume</c>. What is null is left out. See
/// <see href="https://docs.starrocks.io/docs/deployment/shared_data/s3/">its page</see>.
/// </summary>
/// <remarks>
/// The frontend reads them where <c>run_mode</c> is <c>shared_data</c>, <c>cloud_native_storage_type</c> is <c>S3</c> and
/// <c>enable_load_volume_from_conf</c> is true, and with an error among them it does not start. A value may hold <c>${NAME}</c>, for
/// which the frontend takes a variable of its environment: then it is not known here.
/// </remarks>
[PropertyMap]
public sealed partial class SharedDataSettings
{
    /// <summary>The bucket with a path in it: <c>bucket/path</c>, or <c>s3://bucket/path</c>.</summary>
    [PropertyKey("aws_s3_path")]
    public string? Path { get; init; }

    /// <summary>The region of the bucket; the frontend needs it or the <see cref="Endpoint"/>.</summary>
    [PropertyKey("aws_s3_region")]
    public string? Region { get; init; }

    /// <summary>A URL, a host, or host:port.</summary>
    [PropertyKey("aws_s3_endpoint")]
    public string? Endpoint { get; init; }

    /// <summary>Use the AWS SDK's default chain; a role beside it is dropped. The frontend's default is false.</summary>
    [PropertyKey("aws_s3_use_aws_sdk_default_behavior")]
    public bool? UseAwsSdkDefaultBehavior { get; init; }

    /// <summary>Use the instance profile of the node; the role needs it too. The frontend's default is false.</summary>
    [PropertyKey("aws_s3_use_instance_profile")]
    public bool? UseInstanceProfile { get; init; }

    /// <summary>The access key id of an IAM user. Masked wherever this object is shown.</summary>
    [PropertyKey("aws_s3_access_key")]
    public string? AccessKey { get; init; }

    /// <summary>The secret key of an IAM user.</summary>
    [PropertyKey("aws_s3_secret_key")]
    public Secret? SecretKey { get; init; }

    /// <summary>The ARN of the role that the instance profile assumes; the frontend refuses it beside access keys.</summary>
    [PropertyKey("aws_s3_iam_role_arn")]
    public string? IamRoleArn { get; init; }

    /// <summary>The external id that the role's trust policy asks for.</summary>
    [PropertyKey("aws_s3_external_id")]
    public string? ExternalId { get; init; }

    /// <summary>Which authentication method they ask for.</summary>
    [PropertyIgnore]
    public AwsAuthMethod Method => ToS3Auth().Method;

    /// <summary>Reads them out of a file; all its other settings are left alone.</summary>
    /// <param name="conf">The file.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conf"/> is null.</exception>
    /// <exception cref="InvalidAuthConfigException">There are errors; it names them all.</exception>
    public static SharedDataSettings FromFeConf(FeConf conf) => FromProperties(Settings(conf));

    /// <summary>Reads them out of a file; all its other settings are left alone.</summary>
    /// <param name="conf">The file.</param>
    /// <param name="settings">The settings, or null where there are errors.</param>
    /// <param name="problems">All problems; warnings also beside the settings.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conf"/> is null.</exception>
    public static bool TryFromFeConf(FeConf conf, [NotNullWhen(true)] out SharedDataSettings? settings, out IReadOnlyList<AuthProblem> problems) =>
        TryFromProperties(Settings(conf), out settings, out problems);

    /// <summary>
    /// As a file of these settings alone; <see cref="FeConf.With(SharedDataSettings)"/> puts them into one that is there.
    /// </summary>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="ArgumentException">The frontend would trim a value.</exception>
    public FeConf ToFeConf() => FeConf.Empty.With(this);

    /// <summary>
    /// The same identity as a block of <c>aws.s3</c>, as for the S3 of a catalog: without the role where the frontend drops it.
    /// </summary>
    /// <returns>The block.</returns>
    public S3Auth ToS3Auth()
    {
        var dropsRole = UseAwsSdkDefaultBehavior == true;
        return new S3Auth
        {
            UseInstanceProfile = UseInstanceProfile,
            IamRoleArn = dropsRole ? null : IamRoleArn,
            AccessKey = AccessKey,
            SecretKey = SecretKey,
            Region = Region,
            ExternalId = dropsRole ? null : ExternalId,
            Endpoint = Endpoint,
            UseAwsSdkDefaultBehavior = UseAwsSdkDefaultBehavior,
        };
    }

    /// <summary>The identity that the cluster would use. What the frontend takes from its environment has to be filled in before.</summary>
    /// <param name="options">What the caller adds; null for nothing.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors, or there is no identity to give.</exception>
    public AWSCredentials CreateCredentials(CredentialOptions? options = null)
    {
        var problems = Validate();
        if (problems.Any(static problem => problem.Severity == ProblemSeverity.Error))
            throw new InvalidAuthConfigException(problems);
        return ToS3Auth().CreateCredentials(options);
    }

    /// <summary>What is theirs, or was meant for them.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Settings(FeConf conf) =>
        (conf ?? throw new ArgumentNullException(nameof(conf))).ToProperties().Where(static property => FrontendKeys.IsMeant(property.Key));
}
