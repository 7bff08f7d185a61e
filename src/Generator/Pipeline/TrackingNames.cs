namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the names of the steps of the pipeline, with which tests check what is cached.</summary>
internal static class TrackingNames
{
    internal const string Facts = "Facts";
    internal const string Models = "Models";
    internal const string Paths = "Paths";
    internal const string Clashes = "Clashes";
    internal const string Sources = "Sources";
}
