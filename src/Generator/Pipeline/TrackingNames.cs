namespace StarRocks.AwsAuth.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what was cached.</summary>
internal static class TrackingNames
{
    internal const string Facts = "Facts";
    internal const string Models = "Models";
    internal const string Paths = "Paths";
    internal const string Clashes = "Clashes";
    internal const string Sources = "Sources";
}
