using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>An auth block: the AWS parameters of one service prefix, such as <c>aws.s3</c> or <c>aws.glue</c>.</summary>
[JsonConverter(typeof(MaskingJsonConverter))]
public interface IAwsAuth : IPropertySource
{
    /// <summary>Which identity StarRocks would use; <see cref="AwsAuthMethod.None"/> where nothing picks one.</summary>
    AwsAuthMethod Method { get; }
}
