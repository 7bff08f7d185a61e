using System;

namespace StarRocks.AwsAuth.Generator;

[Flags]
internal enum MemberTraits
{
    None = 0,

    /// <summary>It may be null: then its key is left out.</summary>
    Nullable = 1 << 0,

    /// <summary>C# says <c>required</c>: whoever creates the object has to set it.</summary>
    MustBeSet = 1 << 1,

    /// <summary>There is no object without it: <c>required</c>, or a parameter that takes no null and has no default.</summary>
    Required = 1 << 2,

    /// <summary>Nothing can set it.</summary>
    ReadOnly = 1 << 3,

    /// <summary>The constructor sets it.</summary>
    ByConstructor = 1 << 4,

    /// <summary>Its type is a value type, leaving the <c>?</c> aside.</summary>
    ValueType = 1 << 5,

    /// <summary>It holds a list that an array is good for.</summary>
    Array = 1 << 6,

    /// <summary>It holds a <c>List</c>.</summary>
    List = 1 << 7,

    /// <summary>It holds an <c>ImmutableArray</c>.</summary>
    ImmutableArray = 1 << 8,
}
