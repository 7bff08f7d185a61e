using System;

namespace StarRocks.AwsAuth;

/// <summary>Keeps a member out of the mapping: it is neither written, read, validated nor printed.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PropertyIgnoreAttribute : Attribute
{
}
