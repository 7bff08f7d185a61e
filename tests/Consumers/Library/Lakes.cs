using StarRocks.AwsAuth;

namespace Library;

/// <summary>Configurations, made in a library.</summary>
public static class Lakes
{
    /// <summary>With the types of the package.</summary>
    /// <param name="region">The region of both.</param>
    /// <returns>A catalog.</returns>
    public static HiveCatalog Glue(string region) => new()
    {
        S3 = new S3Auth { UseInstanceProfile = true, Region = region },
        Glue = new GlueAuth { UseInstanceProfile = true, Region = region },
    };

    /// <summary>With a type of this library.</summary>
    /// <param name="region">The region.</param>
    /// <returns>A block.</returns>
    public static TeamS3 Team(string region) => new() { UseInstanceProfile = true, Region = region };
}
