using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>What is no statement of StarRocks', or not all of one.</summary>
public sealed class SilentTextTests
{
    [Fact]
    public Task Other_engines_statements() => MarkedSource.BodyAsync("""
        Take("CREATE CATALOG doris PROPERTIES (\"type\" = \"hms\", \"s3.access_key\" = \"x\", \"s3.region\" = \"us west\")");
        Take("CREATE EXTERNAL SCHEMA s FROM DATA CATALOG DATABASE 'd' IAM_ROLE 'arn:aws:iam::1:role/x'");
        Take("COPY INTO t FROM 's3://bucket/x' CREDENTIALS = (AWS_KEY_ID = 'x' AWS_SECRET_KEY = 'y')");
        Take("SELECT * FROM t WHERE path = 's3://bucket'");
        """);

    [Fact]
    public Task Prose_and_data() => MarkedSource.MembersAsync("""
        /// <summary>Sets <c>"aws.s3.use_instance_profile" = "ture"</c> and <c>ALTER CATALOG a SET ("aws.s3.region" = "us west")</c>.</summary>
        // ALTER CATALOG a SET ("aws.s3.region" = "us west")
        private const string Help = "Set aws.s3.use_instance_profile = ture, or aws.s3.region = us west.";
        private const string Key = "aws.s3.regoin";
        private static readonly string[] Lines = ["aws.s3.region = us west", "# aws.glue.regoin = x"];
        """);

    [Fact]
    public Task Half_of_a_statement() => MarkedSource.BodyAsync("""
        var text = new System.Text.StringBuilder();
        text.Append("CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"aws.s3.access_key\" = \"AKIAIOSFODNN7EXAMPLE\"");
        text.Append(", \"aws.s3.secret_key\" = ").Append(value).Append(")");
        """);

    [Fact]
    public Task Templates() => MarkedSource.BodyAsync("""
        Take(string.Format("CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"{0}\", \"aws.s3.use_instance_profile\" = \"{1}\", \"aws.s3.region\" = \"{2}\")", value, flag, value));
        Take("CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"${URIS}\", \"aws.s3.access_key\" = \"@ak\", \"aws.s3.secret_key\" = \"@sk\", \"aws.s3.region\" = \":region\")");
        """);
}
