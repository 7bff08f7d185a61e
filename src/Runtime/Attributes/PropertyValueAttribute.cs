using System;

namespace StarRocks.AwsAuth;

/// <summary>Gives an enum's member another text than its name in snake_case.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PropertyValueAttribute : Attribute
{
    /// <summary>Gives the enum's member its text.</summary>
    /// <param name="value">The property's value as StarRocks reads it: <c>sse-c</c>.</param>
    public PropertyValueAttribute(string value) => Value = value;

    /// <summary>The property's value as StarRocks reads it.</summary>
    public string Value { get; }
}
