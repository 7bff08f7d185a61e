namespace StarRocks.AwsAuth.Rules;

/// <summary>What a statement does with the paths that it names, and so what it has to be allowed.</summary>
internal enum PathUse
{
    /// <summary>It reads files below them once.</summary>
    Load,

    /// <summary>What it creates reads and writes below them.</summary>
    Store,

    /// <summary>It writes files there, whose names begin with what follows the last slash.</summary>
    Unload,
}
