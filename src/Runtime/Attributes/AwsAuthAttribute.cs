using System;

namespace StarRocks.AwsAuth;

/// <summary>
/// Marks a partial class, record or struct as an auth block: its members are the AWS parameters of one service prefix.
/// A source generator adds the mapping to StarRocks properties and back, the validation and <see cref="IAwsAuth"/>.
/// </summary>
/// <remarks>
/// The parameters are those of <see href="https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/">Authenticate
/// to AWS resources</see>. A member's key is the prefix, a dot, and the member's name in snake_case: <c>UseInstanceProfile</c> is
/// <c>aws.s3.use_instance_profile</c>; <see cref="PropertyKeyAttribute"/> gives another one.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class AwsAuthAttribute : Attribute
{
    /// <summary>Marks the type as the auth block of a prefix.</summary>
    /// <param name="prefix">What stands in front of every key, without the last dot. StarRocks reads <c>aws.s3</c> and <c>aws.glue</c>.</param>
    public AwsAuthAttribute(string prefix) => Prefix = prefix;

    /// <summary>What stands in front of every key, without the last dot.</summary>
    public string Prefix { get; }

    /// <summary>Where the application's configuration holds the block, for instance <c>Lake:S3</c>; null where it holds none.</summary>
    public string? Section { get; set; }
}
