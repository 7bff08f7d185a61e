namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies the kind of value of a member.</summary>
internal enum MemberType
{
    Text,
    Boolean,
    Int32,
    Int64,
    Uri,
    Secret,
    Seconds,
    Enumeration,

    /// <summary>A nested type with an attribute of its own.</summary>
    Nested,

    /// <summary>The columns of a file external table.</summary>
    Columns,

    /// <summary>The files of a load.</summary>
    Data,

    /// <summary>Another clause of a statement that is not a property: a string, a list of strings, or a flag.</summary>
    Clause,

    /// <summary>The dictionary of the properties without a member of their own.</summary>
    AdditionalProperties,

    /// <summary>Its type does not exist, which the compiler reports.</summary>
    Missing,
}
