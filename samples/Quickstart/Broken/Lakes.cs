using System.Collections.Generic;
using StarRocks.AwsAuth;

namespace Quickstart.Broken;

internal static class Lakes
{
    // The keys are ignored, because StarRocks uses the instance profile.
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

    // StarRocks reads every value except true as false, and ignores the misspelled key of the region.
    public static IReadOnlyDictionary<string, string> Events() => new Dictionary<string, string>
    {
        ["aws.s3.use_instance_profile"] = "ture",
        ["aws.s3.regoin"] = "us-west-2",
    };

    // An AWS account has 12 digits, and an interpolated value can end the string literal in the SQL.
    public static string Orders(string region) => $"""
        ALTER CATALOG orders SET
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.iam_role_arn" = "arn:aws:iam::0819764085:role/s3_assumed_role",
            "aws.s3.region" = "{region}"
        )
        """;
}
