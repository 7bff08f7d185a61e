// The three ways of the StarRocks page "Authenticate to AWS resources", each as a Hive catalog, and one that is broken.
using System;
using Quickstart;
using StarRocks.AwsAuth;

var instanceProfile = new HiveCatalog
{
    S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
    MetastoreUris = "thrift://10.0.0.1:9083",
};

var assumedRole = new HiveCatalog
{
    S3 = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::081976408565:role/s3_assumed_role", Region = "us-west-2" },
    Glue = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::081976408565:role/glue_assumed_role", Region = "us-west-2" },
};

// The key pair of AWS' own documentation; yours comes from a vault or the environment.
var iamUser = new HiveCatalog
{
    S3 = new()
    {
        UseInstanceProfile = false,
        AccessKey = "AKIAIOSFODNN7EXAMPLE",
        SecretKey = Secret.FromString("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        Region = "us-west-2",
    },
    MetastoreUris = "thrift://10.0.0.1:9083",
};

Show.Catalog("Instance profile", instanceProfile, "hive_catalog_hms");
Show.Catalog("Assumed role, with AWS Glue", assumedRole, "hive_catalog_glue");
Show.Catalog("IAM user", iamUser, "hive_catalog_user");

// A key left beside the flag, a role that was copied without its account's last digits, and no region.
var broken = new HiveCatalog
{
    S3 = new()
    {
        UseInstanceProfile = true,
        IamRoleArn = "arn:aws:iam::0819764085:role/s3_assumed_role",
        AccessKey = "AKIAIOSFODNN7EXAMPLE",
        SecretKey = Secret.FromString("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
    },
    MetastoreUris = "thrift://10.0.0.1:9083",
};

Show.Problems("Broken", broken);
