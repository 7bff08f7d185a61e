namespace StarRocks.AwsAuth.Rules;

/// <summary>Defines CREATE PIPE, whose FILES (…) StarRocks stores. Its own PROPERTIES contain no key of an auth block.</summary>
internal static class PipeDefinition
{
    internal static StatementDefinition Instance { get; } = new()
    {
        Name = "Pipe",
        Since = new(new(3, 2), VersionSources.Release32),
        Description = "a CREATE PIPE",
        Heads = FilesSourceDefinition.Pipe.Heads,
        ReadAs = FilesSourceDefinition.Instance,
        Sign = "FILES",
        Ownership = StatementOwnership.ByFilesKey,
        BlockClause = SqlClause.Files,
        OtherClause = SqlClause.Properties,
        FoldsKeys = true,
        S3Context = BlockContext.FileSystem,
        HoldsQuery = true,
        IsStored = true,
        ReadsGlue = false,
        ReadsOtherKeys = true,
        RequiredKeys = FilesSourceDefinition.RequiredKeys,
        Formats = FilesSourceDefinition.Formats,
        PathUse = PathUse.Load,
        TakesSeveralPaths = true,
    };
}
