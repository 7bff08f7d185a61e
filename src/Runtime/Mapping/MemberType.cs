using System.ComponentModel;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>What a mapped member holds. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum MemberType
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A boolean, written as <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A URI, written as it was given.</summary>
    Uri,

    /// <summary>A <see cref="AwsAuth.Secret"/>.</summary>
    Secret,

    /// <summary>A time span, written as whole seconds.</summary>
    Seconds,

    /// <summary>An enum, written as the word that stands for its member.</summary>
    Enumeration,
}
