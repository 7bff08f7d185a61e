namespace StarRocks.AwsAuth.Generator;

/// <summary>What a member holds. The names up to <see cref="Seconds"/> are those of the runtime's MemberType and of its readers.</summary>
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

    /// <summary>A type that is mapped itself.</summary>
    Nested,

    /// <summary>The columns of a file external table.</summary>
    Columns,

    /// <summary>The data of a load.</summary>
    Data,

    /// <summary>Any other part of a statement that is no property: a text, a list of texts, a choice.</summary>
    Clause,

    /// <summary>Every property that no other member holds.</summary>
    Open,

    /// <summary>Its type can't be found, which the compiler reports; it is only given a value where it must have one.</summary>
    Missing,
}
