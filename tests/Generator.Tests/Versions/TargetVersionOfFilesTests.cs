using System;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Versions;

/// <summary>Tests the target version in <c>.sql</c> and settings files.</summary>
public sealed class TargetVersionOfFilesTests
{
    private const string Key = "starrocks_awsauth.target_version";
    private const string Sts = """
        CREATE EXTERNAL CATALOG lake
        PROPERTIES
        (
            "type" = "hive",
            "hive.metastore.uris" = "thrift://10.0.0.1:9083",
            "aws.s3.access_key" = "${A}",
            "aws.s3.secret_key" = "${S}",
            "aws.s3.iam_role_arn" = "arn:aws:iam::123456789012:role/lake",
            "MARK" = "us-west-2",
            "aws.s3.region" = "us-west-2"
        );
        """;

    private static string Old => "-- starrocks-awsauth: disable SRA1004\n" + Sts.Replace("MARK", "{|SRA4005:aws.s3.sts.region|}", StringComparison.Ordinal);

    private static string New => "-- starrocks-awsauth: disable SRA1004\n" + Sts.Replace("MARK", "aws.s3.sts.region", StringComparison.Ordinal);

    [Fact]
    public Task Nothing_without_a_target_version() => FileTest.SqlAsync(New);

    [Theory]
    [InlineData("[*.sql]\n" + Key + " = 3.1\n")]
    [InlineData("[*]\nSTARROCKS_AWSAUTH.TARGET_VERSION = v3.1.4\n")]
    [InlineData("[0/db/**.sql]\n" + Key + " = 3.1\n")]
    public Task Key_of_editorconfig(string config) => FileTest.SqlAsync(Old, config);

    [Theory]
    [InlineData("[*.json]\n" + Key + " = 3.1\n")]
    [InlineData("[*.sql]\n" + Key + " = 3.2\n")]
    [InlineData("[*.sql]\n" + Key + " = old\n")]
    public Task Newer_or_other_files(string config) => FileTest.SqlAsync(New, config);

    [Theory]
    [InlineData("build_property.StarRocksAwsAuthTargetVersion = 3.1")]
    [InlineData(Key + " = 3.1")]
    public Task Setting_of_the_project(string setting) => ProjectAsync(Old, setting, "");

    [Theory]
    [InlineData("[*.sql]\n" + Key + " = 3.3\n")]
    [InlineData("[*.sql]\n" + Key + " = unknown\n")]
    public Task Setting_of_the_file_wins(string config) => ProjectAsync(New, "build_property.StarRocksAwsAuthTargetVersion = 3.1", config);

    [Fact]
    public Task Two_versions_in_one_project() => FileTest.RunAsync(
        $"[old/*]\n{Key} = 3.1\n[new/*]\n{Key} = 3.5\n", ("/old/lake.sql", Old), ("/new/lake.sql", New));

    [Theory]
    [InlineData("{|SRA4005:CREATE|} PIPE p AS INSERT INTO t SELECT * FROM FILES (\"path\" = \"s3://b/f\", \"format\" = \"csv\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\");", "3.1")]
    [InlineData("SELECT * FROM FILES (\"path\" = \"s3://b/f\", \"FORMAT\" = \"{|SRA4005:csv|}\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\");", "3.2")]
    [InlineData("{|SRA4005:SELECT|} * FROM FILES (\"path\" = \"s3://b/f\", \"format\" = \"csv\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\");", "3.0")]
    [InlineData("LOAD LABEL db.l (DATA INFILE (\"s3://b/f\") INTO TABLE t FORMAT AS \"{|SRA4005:json|}\") WITH BROKER (\"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\");", "3.2.2")]
    [InlineData("CREATE EXTERNAL CATALOG k PROPERTIES (\"type\" = \"{|SRA4005:paimon|}\", \"paimon.catalog.type\" = \"filesystem\", \"paimon.catalog.warehouse\" = \"s3://b/w\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\");", "3.0")]
    [InlineData("{|SRA4005:ALTER|} STORAGE VOLUME v SET (\"aws.s3.region\" = \"us-west-2\");", "3.0")]
    public Task Statements_and_values(string sql, string target) => FileTest.SqlAsync(sql, $"[*.sql]\n{Key} = {target}\n");

    [Theory]
    [InlineData("""{ "Lake": { "type": "hive", "hive.metastore.type": "glue", "aws.glue.use_instance_profile": "true", "{|SRA4005:aws.glue.catalog_id|}": "123456789012" } }""")]
    [InlineData("""{ "Lake": { "{|SRA4005:aws.s3.use_web_identity_token_file|}": "true", "aws.s3.region": "us-west-2" } }""")]
    public Task Settings(string json) => FileTest.RunAsync($"[*.json]\n{Key} = 3.2\n", ("/0/appsettings.json", json));

    [Theory]
    [InlineData("none")]
    [InlineData("error")]
    public Task Severity_of_the_file(string severity) => FileTest.SqlAsync(
        severity == "none" ? New : Old.Replace("SRA4005", "SRA4005.Error", StringComparison.Ordinal),
        $"[*.sql]\n{Key} = 3.1\nstarrocks_awsauth.SRA4005.severity = {severity}\n");

    private static Task ProjectAsync(string sql, string setting, string editorConfig)
    {
        var test = new FileTest(("/0/db/lake.sql", sql));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + setting + "\n"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + editorConfig));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
