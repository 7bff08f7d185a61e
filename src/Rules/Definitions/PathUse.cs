namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies how a statement uses its paths, and therefore which permissions it requires.</summary>
internal enum PathUse
{
    /// <summary>The statement reads files below them once.</summary>
    Load,

    /// <summary>The created object reads and writes below them.</summary>
    Store,

    /// <summary>The statement writes files whose names begin with the text after the last slash.</summary>
    Unload,
}
