using System;

namespace StarRocks.AwsAuth.Generator;

[Flags]
internal enum TypeTraits
{
    None = 0,
    Struct = 1 << 0,
    Abstract = 1 << 1,

    /// <summary>Nothing can derive from it: its members need not be virtual.</summary>
    Sealed = 1 << 2,

    /// <summary>It is a class or struct whose ToString is ours to write.</summary>
    WritesToString = 1 << 3,

    /// <summary>It is a record whose PrintMembers is ours to write.</summary>
    WritesPrintMembers = 1 << 4,

    /// <summary>It derives from another record.</summary>
    OverridesPrintMembers = 1 << 5,

    HasDebuggerDisplay = 1 << 6,
    HasJsonConverter = 1 << 7,

    /// <summary>The user has a member called Kind, so IStatement's is implemented explicitly.</summary>
    KindIsTaken = 1 << 8,

    /// <summary>Likewise Paths.</summary>
    PathsIsTaken = 1 << 9,

    /// <summary>An initialiser, a constructor or a foreign base may give members a value that reading has to keep.</summary>
    HasInitialValues = 1 << 10,

    /// <summary>Generated code touches something that is marked as obsolete.</summary>
    TouchesObsolete = 1 << 11,

    /// <summary>It declares a role, so its credentials need an STS client; a web identity is asked for without one.</summary>
    NeedsSts = 1 << 12,

    /// <summary>It is nested in its own mapped base, whose private mapping class it therefore hides.</summary>
    HidesMapping = 1 << 13,

    /// <summary>The user writes it himself.</summary>
    DeclaresToString = 1 << 14,

    /// <summary>The user writes it himself.</summary>
    DeclaresPrintMembers = 1 << 15,

    /// <summary>The constructor that reading calls sets all required members.</summary>
    SetsRequired = 1 << 16,

    /// <summary>A mapped base can be read, by static members of the same names.</summary>
    HidesReading = 1 << 17,
}
