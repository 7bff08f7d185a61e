using System;
using StarRocks.AwsAuth;

namespace Broken;

internal static class Lakes
{
    internal static SqlStatement Sales() => new HiveCatalog
    {
        S3 = new()
        {
            UseInstanceProfile = true,
            AccessKey = Environment.GetEnvironmentVariable("LAKE_ACCESS_KEY"),
            SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", // the old user's
            Region = "us-west-2",
        },
        Glue = new() { AccessKey = "AKIAIOSFODNN7EXAMPLE", UseInstanceProfile = true, Region = "us-west-2" },
    }.ToSql("sales");
}
