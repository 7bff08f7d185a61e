using System;

namespace StarRocks.AwsAuth.Generator;

[Flags]
internal enum TypeTraits
{
    None = 0,
    Struct = 1 << 0,
    Abstract = 1 << 1,

    /// <summary>No type can derive from it, so its members are not virtual.</summary>
    Sealed = 1 << 2,

    /// <summary><c>ToString</c> is generated.</summary>
    WritesToString = 1 << 3,

    /// <summary>It is a record, and <c>PrintMembers</c> is generated.</summary>
    WritesPrintMembers = 1 << 4,

    /// <summary>It derives from another record.</summary>
    OverridesPrintMembers = 1 << 5,

    HasDebuggerDisplay = 1 << 6,
    HasJsonConverter = 1 << 7,

    /// <summary>It has a member called Kind, so the one of IStatement is implemented explicitly.</summary>
    KindIsTaken = 1 << 8,

    /// <summary>It has a member called Paths, so the one of IStatement is implemented explicitly.</summary>
    PathsIsTaken = 1 << 9,

    /// <summary>An initializer, a constructor or a base type of another assembly can set members. Reading keeps these values.</summary>
    HasInitialValues = 1 << 10,

    /// <summary>Generated code uses an API with <c>[Obsolete]</c>.</summary>
    TouchesObsolete = 1 << 11,

    /// <summary>It declares a role, so its credentials need an STS client. A web identity does not.</summary>
    NeedsSts = 1 << 12,

    /// <summary>It is nested in its own annotated base type, whose private mapping class it hides.</summary>
    HidesMapping = 1 << 13,

    DeclaresToString = 1 << 14,

    DeclaresPrintMembers = 1 << 15,

    /// <summary>The constructor that creates an object from properties has <c>[SetsRequiredMembers]</c>.</summary>
    SetsRequired = 1 << 16,

    /// <summary>An annotated base type has static members such as FromProperties, which its own hide.</summary>
    HidesReading = 1 << 17,
}
