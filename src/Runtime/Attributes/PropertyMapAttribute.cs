using System;

namespace StarRocks.AwsAuth;

/// <summary>
/// Marks a partial class, record or struct as a property map: a source generator writes the mapping of its members to
/// StarRocks properties and back, without any AWS meaning.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PropertyMapAttribute : Attribute
{
    /// <summary>Marks the type as a property map whose keys have no prefix.</summary>
    public PropertyMapAttribute()
    {
    }

    /// <summary>Marks the type as a property map whose keys share a prefix.</summary>
    /// <param name="prefix">What stands in front of every key, without the last dot.</param>
    public PropertyMapAttribute(string prefix) => Prefix = prefix;

    /// <summary>What stands in front of every key, without the last dot; null for nothing.</summary>
    public string? Prefix { get; }
}
