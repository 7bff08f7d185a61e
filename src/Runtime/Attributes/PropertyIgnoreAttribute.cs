using System;

namespace StarRocks.AwsAuth;

/// <summary>Excludes a member from the mapping. It is not written, read, validated or printed.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PropertyIgnoreAttribute : Attribute
{
}
