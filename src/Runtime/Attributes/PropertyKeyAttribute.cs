using System;

namespace StarRocks.AwsAuth;

/// <summary>Gives a member another key than its name in snake_case.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PropertyKeyAttribute : Attribute
{
    /// <summary>Gives the member its key.</summary>
    /// <param name="key">The key, relative to the prefix of the type where that has one: <c>sts.region</c>.</param>
    public PropertyKeyAttribute(string key) => Key = key;

    /// <summary>The key, relative to the prefix of the type where that has one.</summary>
    public string Key { get; }
}
