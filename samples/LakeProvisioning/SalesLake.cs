using StarRocks.AwsAuth;

namespace LakeProvisioning;

/// <summary>Represents the catalog of the sales team: Iceberg tables in AWS Glue, accessed with roles.</summary>
[ExternalCatalog(CatalogType.Iceberg)]
internal sealed partial class SalesLake
{
    public required LakeRole S3 { get; init; }

    public required CatalogRole Glue { get; init; }
}

/// <summary>
/// Represents the S3 settings that this team allows: a role and a region. The build checks the section of the settings file.
/// </summary>
[AwsAuth("aws.s3", Section = "Lake:S3")]
internal sealed partial record LakeRole(bool UseInstanceProfile, string IamRoleArn, string Region);

/// <summary>Represents the AWS Glue settings that this team allows.</summary>
[AwsAuth("aws.glue", Section = "Lake:Glue")]
internal sealed partial record CatalogRole(bool UseInstanceProfile, string IamRoleArn, string Region);
