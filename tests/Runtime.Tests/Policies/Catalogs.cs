namespace StarRocks.AwsAuth.Tests.Policies;

internal static class Catalogs
{
    public static HiveCatalog Profile { get; } = new()
    {
        S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
        MetastoreUris = "thrift://hms:9083",
    };

    public static HiveCatalog Role(string arn, string? externalId = null) => new()
    {
        S3 = new() { UseInstanceProfile = true, IamRoleArn = arn, ExternalId = externalId },
        MetastoreUris = "thrift://hms:9083",
    };

    public static HiveCatalog Roles(string s3, string glue, string? s3ExternalId = null, string? glueExternalId = null) => new()
    {
        S3 = new() { UseInstanceProfile = true, IamRoleArn = s3, ExternalId = s3ExternalId, Region = "us-west-2" },
        Glue = new() { UseInstanceProfile = true, IamRoleArn = glue, ExternalId = glueExternalId, Region = "us-west-2" },
    };
}
