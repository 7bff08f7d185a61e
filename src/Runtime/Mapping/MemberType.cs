using System.ComponentModel;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Specifies the type of a mapped member. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum MemberType
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A Boolean, written as <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A 32-bit integer.</summary>
    Int32,

    /// <summary>A 64-bit integer.</summary>
    Int64,

    /// <summary>A URI, written as its original text.</summary>
    Uri,

    /// <summary>A <see cref="AwsAuth.Secret"/>.</summary>
    Secret,

    /// <summary>A time span, written as whole seconds.</summary>
    Seconds,

    /// <summary>An enum, written as the property value of its member.</summary>
    Enumeration,
}
