namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies how the value of an expression is used.</summary>
internal enum CreationUse
{
    /// <summary>In a way that does not show whether the object is finished, such as an element of a list.</summary>
    Other,

    /// <summary>It is passed as an argument, returned, or a method of it is called.</summary>
    PassedOn,

    /// <summary>It is stored in a read-only member.</summary>
    StoredReadOnly,

    /// <summary>It is the initial value of a settable member.</summary>
    InitialValue,

    /// <summary>It is assigned to a local.</summary>
    Local,

    /// <summary>It is assigned to a member of another object.</summary>
    Member,

    /// <summary>It is the source of a <c>with</c> expression; the copy is evaluated.</summary>
    Copied,
}
