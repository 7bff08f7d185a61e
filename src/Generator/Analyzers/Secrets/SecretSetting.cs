using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a secret that code sets by its key.</summary>
/// <param name="Key">The key, such as <c>Lake:S3:SecretKey</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="IsLocal">Whether the endpoint that is set with it is local.</param>
internal readonly record struct SecretSetting(string Key, IOperation Value, bool IsLocal);
