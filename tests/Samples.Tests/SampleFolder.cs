namespace StarRocks.AwsAuth.Samples.Tests;

/// <summary>Finds the folder of a sample, which contains its settings.</summary>
internal static class SampleFolder
{
    public static string Of(string sample)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Generators.sln")))
            root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("the root of the repository");
        return Path.Combine(root, "samples", sample);
    }
}
