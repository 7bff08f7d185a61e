namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies how a value contains a secret.</summary>
internal enum SecretStep
{
    /// <summary>An element of a collection.</summary>
    Element,

    /// <summary>The value of a key of a dictionary.</summary>
    Entry,

    /// <summary>The value of a key of a PropertyDictionary, which masks itself unless it is enumerated by its type.</summary>
    MaskedEntry,

    /// <summary>A member that ToString shows: of a tuple, a record, an anonymous object or a pair.</summary>
    ShownMember,

    /// <summary>A member that only serializers show.</summary>
    Member,

    /// <summary>A member of a type that masks it.</summary>
    MaskedMember,

    /// <summary>The result of a delegate.</summary>
    Result,

    /// <summary>The result of a task.</summary>
    Task,
}
