using System;
using System.ComponentModel;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>How a mapped member is declared. For generated code.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum MemberOptions
{
    /// <summary>Not nullable: always written, and kept as it was initialised where nothing is read.</summary>
    None = 0,

    /// <summary>Nullable: null is not written, and what is not there is read as null.</summary>
    Nullable = 1,

    /// <summary>Required: it can't be read without its key.</summary>
    Required = 2,

    /// <summary>Without a setter: written, but not read.</summary>
    ReadOnly = 4,
}
