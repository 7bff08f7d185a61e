using StarRocks.AwsAuth;

namespace LakeProvisioning;

/// <summary>The lake of the sales team: Iceberg tables in Glue, always reached through roles.</summary>
[ExternalCatalog(CatalogType.Iceberg)]
internal sealed partial class SalesLake
{
    public required LakeRole S3 { get; init; }

    public required CatalogRole Glue { get; init; }
}

/// <summary>What this team lets a service say about S3: a role and a region, nothing else. The section is evaluated by it while compiling.</summary>
[AwsAuth("aws.s3", Section = "Lake:S3")]
internal sealed partial record LakeRole(bool UseInstanceProfile, string IamRoleArn, string Region);

/// <summary>Likewise for Glue.</summary>
[AwsAuth("aws.glue", Section = "Lake:Glue")]
internal sealed partial record CatalogRole(bool UseInstanceProfile, string IamRoleArn, string Region);
