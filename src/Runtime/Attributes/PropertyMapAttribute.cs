using System;

namespace StarRocks.AwsAuth;

/// <summary>
/// Declares a partial class, record or struct as a property map. The source generator implements conversion from and to StarRocks
/// properties; the rules of AWS authentication do not apply.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PropertyMapAttribute : Attribute
{
    /// <summary>Initializes a new instance for keys without a prefix.</summary>
    public PropertyMapAttribute()
    {
    }

    /// <summary>Initializes a new instance for keys with a common prefix.</summary>
    /// <param name="prefix">The prefix of every key, without the final dot.</param>
    public PropertyMapAttribute(string prefix) => Prefix = prefix;

    /// <summary>Gets the prefix of every key, without the final dot; <see langword="null"/> for none.</summary>
    public string? Prefix { get; }
}
