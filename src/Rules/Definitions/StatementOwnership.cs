namespace StarRocks.AwsAuth.Rules;

/// <summary>How a statement is told from another engine's that is written alike.</summary>
internal enum StatementOwnership
{
    /// <summary>By its head: no other engine has it.</summary>
    ByHead,

    /// <summary>By a key of ours, known or misspelt.</summary>
    ByAwsKey,

    /// <summary>By the lack of other keys, unless it has one of ours: Doris has the same statements, with keys of its own.</summary>
    ByNoOtherKey,

    /// <summary>By a key of FILES: a function may have that name too.</summary>
    ByFilesKey,
}
