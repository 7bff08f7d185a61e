using System;

namespace StarRocks.AwsAuth.Generator;

[Flags]
internal enum MemberTraits
{
    None = 0,

    /// <summary>It can be null, and its property is not written then.</summary>
    Nullable = 1 << 0,

    /// <summary>It has the modifier <c>required</c>.</summary>
    HasRequiredModifier = 1 << 1,

    /// <summary>No object can be created without it: it is <c>required</c>, or a parameter that is neither nullable nor optional.</summary>
    Required = 1 << 2,

    /// <summary>It has no accessible setter and no constructor parameter.</summary>
    ReadOnly = 1 << 3,

    /// <summary>A constructor parameter sets it.</summary>
    ByConstructor = 1 << 4,

    /// <summary>Its type is a value type, or a nullable value type.</summary>
    ValueType = 1 << 5,

    /// <summary>It is a list to which an array can be assigned.</summary>
    Array = 1 << 6,

    /// <summary>It is a <c>List&lt;T&gt;</c>.</summary>
    List = 1 << 7,

    /// <summary>It is an <c>ImmutableArray&lt;T&gt;</c>.</summary>
    ImmutableArray = 1 << 8,
}
