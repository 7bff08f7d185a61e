namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies how a statement is distinguished from a similar statement of another engine.</summary>
internal enum StatementOwnership
{
    /// <summary>By its head, which no other engine has.</summary>
    ByHead,

    /// <summary>By a key of an auth block, even if it is misspelled.</summary>
    ByAwsKey,

    /// <summary>
    /// By the absence of keys of other engines, or by a key of an auth block: Doris has the same statements with other keys.
    /// </summary>
    ByNoOtherKey,

    /// <summary>By a key of FILES, because another engine can have a function of this name.</summary>
    ByFilesKey,
}
