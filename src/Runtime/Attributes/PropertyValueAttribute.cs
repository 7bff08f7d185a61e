using System;

namespace StarRocks.AwsAuth;

/// <summary>Specifies the property value of an enum member, which is otherwise its name in snake_case.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PropertyValueAttribute : Attribute
{
    /// <summary>Initializes a new instance with the value.</summary>
    /// <param name="value">The value that StarRocks reads, such as <c>sse-c</c>.</param>
    public PropertyValueAttribute(string value) => Value = value;

    /// <summary>Gets the value that StarRocks reads.</summary>
    public string Value { get; }
}
