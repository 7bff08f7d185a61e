namespace StarRocks.AwsAuth.Rules;

/// <summary>What a step of a fix does.</summary>
internal enum FixKind
{
    /// <summary>Takes an entry out, key and value.</summary>
    Remove,

    /// <summary>Gives an entry another value.</summary>
    SetValue,

    /// <summary>Gives an entry another key.</summary>
    Rename,

    /// <summary>Puts in an entry that is missing.</summary>
    Add,
}
