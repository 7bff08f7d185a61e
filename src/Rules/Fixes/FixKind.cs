namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies what a step of a fix does.</summary>
internal enum FixKind
{
    /// <summary>Removes a property, with its key and value.</summary>
    Remove,

    /// <summary>Sets another value.</summary>
    SetValue,

    /// <summary>Sets another key.</summary>
    Rename,

    /// <summary>Adds a property.</summary>
    Add,
}
