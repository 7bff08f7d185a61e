// The three authentication methods of the StarRocks page "Authenticate to AWS resources", each as a Hive catalog, a REST catalog of AWS
// Glue, the IAM policies of one of them, and the problems of a configuration that was pasted into a ticket.
// Errors in C# and in a .sql file fail the build: dotnet build samples/Quickstart -p:Broken=true
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

// A Glue block implies the metastore type glue.
var assumedRole = new HiveCatalog
{
    S3 = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::081976408565:role/s3_assumed_role", Region = "us-west-2" },
    Glue = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::081976408565:role/glue_assumed_role", Region = "us-west-2" },
};

// The example keys of the AWS documentation. Read real keys from a vault or the environment.
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

// Requests are signed with the identity of the nodes, and AWS Glue vends the credentials for the data.
var rest = IcebergCatalog.ForGlueRest("us-west-2", "081976408565");

Show.Statement("Instance profile", instanceProfile.ToSql("hive_catalog_hms"));
Show.Statement("Assumed role, with AWS Glue", assumedRole.ToSql("hive_catalog_glue"));
Show.Statement("IAM user: masked in output, unmasked in CommandText", iamUser.ToSql("hive_catalog_user"));
Show.Statement("Iceberg REST catalog of AWS Glue", rest.ToSql("glue_rest"));

var node = RoleArn.Parse("arn:aws:iam::081976408565:role/starrocks_node");
Show.Commands("IAM policies of the assumed roles", IamPolicies.For(assumedRole, node, "s3://sales/").ToCommands(createRoles: true));

var pasted = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "pasted.txt"))
    .Select(static line => line.Split(" = "))
    .ToDictionary(static property => property[0], static property => property[1]);
var isValid = HiveCatalog.TryFromProperties(pasted, out _, out var problems);
Show.Problems($"pasted.txt is {(isValid ? "valid" : "not valid; all problems")}", problems);
