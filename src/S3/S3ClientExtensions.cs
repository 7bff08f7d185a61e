using System;
using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;
using Amazon.S3;

namespace StarRocks.AwsAuth;

/// <summary>S3 clients from a block.</summary>
public static class S3ClientExtensions
{
    private const string GluePrefix = "aws.glue.";
    private const string PathStyle = ".enable_path_style_access";
    private const string Endpoint = ".endpoint";
    private const string StsEndpoint = ".sts.endpoint";

    /// <summary>
    /// A client that reaches object storage as StarRocks does: its identity, region, endpoint, TLS and path style. For an endpoint of the
    /// block's own it sends and expects checksums only where S3 requires them, since many stores know no others.
    /// </summary>
    /// <param name="auth">A block of <c>aws.s3</c>.</param>
    /// <param name="options">What the program adds to the configuration; null for nothing.</param>
    /// <returns>The client; dispose of it when it is no longer needed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="auth"/> is null.</exception>
    /// <exception cref="ArgumentException">The block is of <c>aws.glue</c>.</exception>
    /// <exception cref="InvalidAuthConfigException">The configuration has errors, or nothing in it gives an identity.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "It is the caller's.")]
    public static AmazonS3Client CreateS3Client(this IAwsAuth auth, CredentialOptions? options = null)
    {
        var config = new AmazonS3Config();
        var hasEndpoint = false;
        foreach (var property in (auth ?? throw new ArgumentNullException(nameof(auth))).ToProperties())
        {
            if (property.Key.StartsWith(GluePrefix, StringComparison.Ordinal))
                throw new ArgumentException("A block of aws.glue reaches no object storage: make the client of the aws.s3 block.", nameof(auth));
            if (property.Key.EndsWith(PathStyle, StringComparison.Ordinal))
                config.ForcePathStyle = string.Equals(property.Value, "true", StringComparison.OrdinalIgnoreCase);
            hasEndpoint |= property.Value.Length > 0 && property.Key.EndsWith(Endpoint, StringComparison.Ordinal) && !property.Key.EndsWith(StsEndpoint, StringComparison.Ordinal);
        }

        if (hasEndpoint)
        {
            config.RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED;
            config.ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED;
        }

        return new AmazonS3Client(auth.CreateCredentials(options), auth.ApplyTo(config));
    }
}
