using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Amazon.Runtime;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.SharedData;

/// <summary>
/// Represents the <c>aws_s3_*</c> settings of <c>fe.conf</c>, from which a shared-data cluster creates its default storage volume
/// <c>builtin_storage_volume</c>.
/// </summary>
/// <remarks>
/// A member that is <see langword="null"/> is not written. The frontend reads the settings if <c>run_mode</c> is <c>shared_data</c>,
/// <c>cloud_native_storage_type</c> is <c>S3</c> and <c>enable_load_volume_from_conf</c> is <c>true</c>, and does not start if they have
/// errors. A value that contains an environment variable of the frontend, <c>${NAME}</c>, is unknown and is not checked. See
/// <see href="https://docs.starrocks.io/docs/deployment/shared_data/s3/">Use AWS S3 for shared-data</see>.
/// </remarks>
[PropertyMap]
public sealed partial class SharedDataSettings
{
    /// <summary>Gets or sets the bucket and the path in it: <c>bucket/path</c> or <c>s3://bucket/path</c>.</summary>
    [PropertyKey("aws_s3_path")]
    public string? Path { get; init; }

    /// <summary>Gets or sets the AWS region of the bucket. The frontend requires it or <see cref="Endpoint"/>.</summary>
    [PropertyKey("aws_s3_region")]
    public string? Region { get; init; }

    /// <summary>Gets or sets the endpoint: a URL, a host or <c>host:port</c>.</summary>
    [PropertyKey("aws_s3_endpoint")]
    public string? Endpoint { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether the cluster uses the default credential chain of the AWS SDK. A role is then ignored. The
    /// frontend defaults to <c>false</c>.
    /// </summary>
    [PropertyKey("aws_s3_use_aws_sdk_default_behavior")]
    public bool? UseAwsSdkDefaultBehavior { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether the cluster uses the instance profile of its nodes, also to assume <see cref="IamRoleArn"/>.
    /// The frontend defaults to <c>false</c>.
    /// </summary>
    [PropertyKey("aws_s3_use_instance_profile")]
    public bool? UseInstanceProfile { get; init; }

    /// <summary>Gets or sets the access key ID of an IAM user. Masked in text, JSON and the debugger.</summary>
    [PropertyKey("aws_s3_access_key")]
    public string? AccessKey { get; init; }

    /// <summary>Gets or sets the secret access key of an IAM user.</summary>
    [PropertyKey("aws_s3_secret_key")]
    public Secret? SecretKey { get; init; }

    /// <summary>
    /// Gets or sets the ARN of the IAM role that the instance profile assumes. The frontend rejects it in combination with access keys.
    /// </summary>
    [PropertyKey("aws_s3_iam_role_arn")]
    public string? IamRoleArn { get; init; }

    /// <summary>Gets or sets the external ID that the trust policy of the role requires.</summary>
    [PropertyKey("aws_s3_external_id")]
    public string? ExternalId { get; init; }

    /// <summary>Gets the authentication method that the settings select.</summary>
    [PropertyIgnore]
    public AwsAuthMethod Method => ToS3Auth().Method;

    /// <summary>Reads the settings from a file and ignores its other settings.</summary>
    /// <param name="conf">The file.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conf"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidAuthConfigException">The settings have errors. The exception lists all of them.</exception>
    public static SharedDataSettings FromFeConf(FeConf conf) => FromProperties(Settings(conf));

    /// <summary>Reads the settings from a file, ignores its other settings, and returns problems instead of throwing.</summary>
    /// <param name="conf">The file.</param>
    /// <param name="settings">The settings, or <see langword="null"/> if there are errors.</param>
    /// <param name="problems">The problems. The settings may have warnings.</param>
    /// <returns><see langword="true"/> if there are no errors; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conf"/> is <see langword="null"/>.</exception>
    public static bool TryFromFeConf(
        FeConf conf,
        [NotNullWhen(true)] out SharedDataSettings? settings,
        out IReadOnlyList<AuthProblem> problems) => TryFromProperties(Settings(conf), out settings, out problems);

    /// <summary>
    /// Returns a file with these settings only. <see cref="FeConf.With(SharedDataSettings)"/> writes them to an existing file.
    /// </summary>
    /// <returns>The file.</returns>
    /// <exception cref="InvalidAuthConfigException">The settings have errors.</exception>
    /// <exception cref="ArgumentException">The frontend would trim a value.</exception>
    public FeConf ToFeConf() => FeConf.Empty.With(this);

    /// <summary>Returns an <c>aws.s3</c> auth block with the same identity. It omits a role that the frontend ignores.</summary>
    /// <returns>The auth block.</returns>
    public S3Auth ToS3Auth()
    {
        var ignoresRole = UseAwsSdkDefaultBehavior == true;
        return new S3Auth
        {
            UseInstanceProfile = UseInstanceProfile,
            IamRoleArn = ignoresRole ? null : IamRoleArn,
            AccessKey = AccessKey,
            SecretKey = SecretKey,
            Region = Region,
            ExternalId = ignoresRole ? null : ExternalId,
            Endpoint = Endpoint,
            UseAwsSdkDefaultBehavior = UseAwsSdkDefaultBehavior,
        };
    }

    /// <summary>
    /// Creates credentials of the identity that the cluster would use. Environment variables such as <c>${NAME}</c> are not replaced.
    /// </summary>
    /// <param name="options">
    /// Options that StarRocks has no setting for, such as the session name of the role; <see langword="null"/> for the defaults.
    /// </param>
    /// <returns>The credentials.</returns>
    /// <exception cref="InvalidAuthConfigException">The settings have errors or no usable identity.</exception>
    public AWSCredentials CreateCredentials(CredentialOptions? options = null)
    {
        var problems = Validate();
        if (problems.Any(static problem => problem.Severity == ProblemSeverity.Error))
            throw new InvalidAuthConfigException(problems);
        return ToS3Auth().CreateCredentials(options);
    }

    private static IEnumerable<KeyValuePair<string, string>> Settings(FeConf conf) =>
        (conf ?? throw new ArgumentNullException(nameof(conf))).ToProperties().Where(static property => FrontendKeys.IsMeant(property.Key));
}
