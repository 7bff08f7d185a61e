namespace StarRocks.AwsAuth.Generator;

/// <summary>What becomes of an object where an expression gives it.</summary>
internal enum CreationUse
{
    /// <summary>Nothing that says whether it is finished: an element of a list, a settable place that is assigned, …</summary>
    Other,

    /// <summary>It is given away: an argument, a result, or asked for its SQL.</summary>
    PassedOn,

    /// <summary>It is stored where nothing replaces it.</summary>
    StoredReadOnly,

    /// <summary>It is what a settable member has from the start.</summary>
    InitialValue,

    /// <summary>A local holds it.</summary>
    Local,

    /// <summary>It is the value of a member of another object that is evaluated.</summary>
    Member,

    /// <summary>It is copied by <c>with</c>, and the copy is evaluated.</summary>
    Copied,
}
