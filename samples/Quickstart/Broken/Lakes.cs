using System.Collections.Generic;
using StarRocks.AwsAuth;

namespace Quickstart.Broken;

internal static class Lakes
{
    // The profile wins, and the keys are ignored.
    public static SqlStatement Sales() => new HiveCatalog
    {
        S3 = new()
        {
            UseInstanceProfile = true,
            AccessKey = "AKIAIOSFODNN7EXAMPLE",
            SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            Region = "us-west-2",
        },
        MetastoreUris = "thrift://10.0.0.1:9083",
    }.ToSql("sales");

    // Everything but the word true is false, and nobody reads a region that is misspelt.
    public static IReadOnlyDictionary<string, string> Events() => new Dictionary<string, string>
    {
        ["aws.s3.use_instance_profile"] = "ture",
        ["aws.s3.regoin"] = "us-west-2",
    };

    // An account has twelve digits; and what fills the hole may end the literal.
    public static string Orders(string region) => $"""
        ALTER CATALOG orders SET
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.iam_role_arn" = "arn:aws:iam::0819764085:role/s3_assumed_role",
            "aws.s3.region" = "{region}"
        )
        """;
}
