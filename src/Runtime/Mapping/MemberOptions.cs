using System;
using System.ComponentModel;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Specifies how a mapped member is declared. For generated code.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum MemberOptions
{
    /// <summary>The member is not nullable. It is always written, and keeps its initial value if its key is absent.</summary>
    None = 0,

    /// <summary>
    /// The member is nullable. It is not written if it is <see langword="null"/>, and becomes <see langword="null"/> if its key is
    /// absent.
    /// </summary>
    Nullable = 1,

    /// <summary>The member is required. The type cannot be read if its key is absent.</summary>
    Required = 2,

    /// <summary>The member has no setter. It is written but not read.</summary>
    ReadOnly = 4,
}
