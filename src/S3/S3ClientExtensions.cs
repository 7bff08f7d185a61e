using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Amazon.Runtime;
using Amazon.S3;

namespace StarRocks.AwsAuth;

/// <summary>Provides an extension method that creates S3 clients from an auth block.</summary>
public static class S3ClientExtensions
{
    private const string GluePrefix = "aws.glue.";

    /// <summary>
    /// Creates a client with the identity, region, endpoint, TLS and path style that StarRocks uses. If the block has an endpoint,
    /// checksums are sent and validated only where S3 requires them, because many S3-compatible stores do not support the others.
    /// </summary>
    /// <param name="auth">An auth block with the prefix <c>aws.s3</c>.</param>
    /// <param name="options">The options for the credentials; <see langword="null"/> for the defaults.</param>
    /// <returns>The client, which the caller disposes of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="auth"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The prefix of the block is <c>aws.glue</c>.</exception>
    /// <exception cref="InvalidAuthConfigException">The configuration has errors, or contains no identity.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The caller owns it.")]
    public static AmazonS3Client CreateS3Client(this IAwsAuth auth, CredentialOptions? options = null)
    {
        _ = auth ?? throw new ArgumentNullException(nameof(auth));
        if (auth.ToProperties().Keys.Any(static key => key.StartsWith(GluePrefix, StringComparison.Ordinal)))
            throw new ArgumentException(
                "An 'aws.glue' block has no access to buckets. Create the client from the 'aws.s3' block.", nameof(auth));
        var config = auth.ApplyTo(new AmazonS3Config { ForcePathStyle = auth.UsesPathStyle() });
        if (config.ServiceURL is not null)
        {
            config.RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED;
            config.ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED;
        }

        return new AmazonS3Client(auth.CreateCredentials(options), config);
    }
}
