using System;

namespace StarRocks.AwsAuth;

/// <summary>
/// Declares a partial class, record or struct as an auth block, whose members are the AWS parameters under one prefix. The source generator
/// implements <see cref="IAwsAuth"/>, conversion from and to StarRocks properties, and validation.
/// </summary>
/// <remarks>
/// The parameters are those of <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate
/// to AWS resources</see>. The key of a member is the prefix, a dot and the name of the member in snake_case: <c>UseInstanceProfile</c> is
/// <c>aws.s3.use_instance_profile</c>. <see cref="PropertyKeyAttribute"/> specifies a different key.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class AwsAuthAttribute : Attribute
{
    /// <summary>Initializes a new instance with the prefix of the auth block.</summary>
    /// <param name="prefix">
    /// The prefix of every key, without the final dot: <c>aws.s3</c> or <c>aws.glue</c>. StarRocks ignores others.
    /// </param>
    public AwsAuthAttribute(string prefix) => Prefix = prefix;

    /// <summary>Gets the prefix of every key, without the final dot.</summary>
    public string Prefix { get; }

    /// <summary>
    /// Gets or sets the configuration section of the auth block, such as <c>Lake:S3</c>; <see langword="null"/> if it is not configured
    /// there.
    /// </summary>
    public string? Section { get; set; }
}
