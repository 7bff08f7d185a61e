// The three ways of the StarRocks page "Authenticate to AWS resources", each as a Hive catalog, with the IAM policies of one of them;
// then what a configuration that somebody pasted into a ticket really says.
// What is wrong in C# or in a .sql file does not even compile: dotnet build samples/Quickstart -p:Broken=true
using System;
using System.IO;
using System.Linq;
using Quickstart;
using StarRocks.AwsAuth;
using StarRocks.AwsAuth.Policies;

var instanceProfile = new HiveCatalog
{
    S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
    MetastoreUris = "thrift://10.0.0.1:9083",
};

// A Glue block says by itself that the metastore is Glue.
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

Show.Statement("Instance profile", instanceProfile.ToSql("hive_catalog_hms"));
Show.Statement("Assumed role, with AWS Glue", assumedRole.ToSql("hive_catalog_glue"));
Show.Statement("IAM user: masked wherever it is printed, whole in CommandText", iamUser.ToSql("hive_catalog_user"));

var node = RoleArn.Parse("arn:aws:iam::081976408565:role/starrocks_node");
Show.Commands("What the assumed roles need in IAM", IamPolicies.For(assumedRole, node, "s3://sales/").ToCommands(createRoles: true));

var pasted = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "pasted.txt"))
    .Select(static line => line.Split(" = "))
    .ToDictionary(static pair => pair[0], static pair => pair[1]);
var isValid = HiveCatalog.TryFromProperties(pasted, out _, out var problems);
Show.Problems($"pasted.txt is {(isValid ? "fine" : "refused, with all that is wrong at once")}", problems);
