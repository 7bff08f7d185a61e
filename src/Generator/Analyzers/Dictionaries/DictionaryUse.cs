namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies how a mention of a collection uses it.</summary>
internal enum DictionaryUse
{
    /// <summary>Reads an element or a property of it.</summary>
    Read,

    /// <summary>Passes it on or reads all of it.</summary>
    PassOn,

    /// <summary>Changes it, or allows other code to change it later.</summary>
    Change,
}
