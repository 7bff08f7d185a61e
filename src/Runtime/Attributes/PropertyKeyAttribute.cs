using System;

namespace StarRocks.AwsAuth;

/// <summary>Specifies the key of a member, which is otherwise its name in snake_case.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PropertyKeyAttribute : Attribute
{
    /// <summary>Initializes a new instance with the key.</summary>
    /// <param name="key">The key, such as <c>sts.region</c>, without the prefix of the type if it has one.</param>
    public PropertyKeyAttribute(string key) => Key = key;

    /// <summary>Gets the key, without the prefix of the type if it has one.</summary>
    public string Key { get; }
}
