using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>
/// Every rule that knows a fix has a fix that works, here in SQL text, which can say everything. A row is a statement and its pairs before and after, as
/// <c>key=value; key=value</c>, with marks as the source would have them.
/// </summary>
public sealed class RuleFixTests
{
    private const string Hive = "type=hive; hive.metastore.uris=thrift://10.0.0.1:9083; ";
    private const string Glue = "type=hive; hive.metastore.type=glue; ";
    private const string Profile = "aws.s3.use_instance_profile=true; aws.s3.region=us-west-2";
    private const string GlueProfile = "aws.glue.use_instance_profile=true; aws.glue.region=us-west-2; ";
    private const string Keys = "aws.s3.access_key=AKIAIOSFODNN7EXAMPLE; aws.s3.secret_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; ";
    private const string Role = "arn:aws:iam::123456789012:role/lake";

    private static readonly Dictionary<string, string> _heads = new(StringComparer.Ordinal)
    {
        ["catalog"] = "CREATE EXTERNAL CATALOG lake\nPROPERTIES",
        ["CATALOG"] = "{|ID:CREATE|} EXTERNAL CATALOG lake\nPROPERTIES",
        ["table"] = "CREATE EXTERNAL TABLE db.events (id bigint) ENGINE = file\nPROPERTIES",
        ["files"] = "SELECT * FROM FILES",
        ["volume"] = "CREATE STORAGE VOLUME store TYPE = S3 LOCATIONS = (\"s3://bucket/\")\nPROPERTIES",
    };

    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "SRA1001: Remove the ignored keys", "catalog", Hive + "aws.s3.use_instance_profile=true; {|SRA1001:aws.s3.access_key|}=AKIAIOSFODNN7EXAMPLE; aws.s3.secret_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; aws.s3.region=us-west-2", Hive + Profile },
        { "SRA1002: Set the missing key of the pair", "catalog", Hive + "{|SRA1002:aws.s3.access_key|}=AKIAIOSFODNN7EXAMPLE; aws.s3.region=us-west-2", Hive + "aws.s3.access_key=AKIAIOSFODNN7EXAMPLE; aws.s3.region=us-west-2; aws.s3.secret_key=${AWS_SECRET_ACCESS_KEY}" },
        { "SRA1003: Assume the role with the instance profile", "catalog", Hive + "{|SRA1003:aws.s3.iam_role_arn|}=" + Role + "; aws.s3.region=us-west-2", Hive + "aws.s3.iam_role_arn=" + Role + "; aws.s3.region=us-west-2; aws.s3.use_instance_profile=true" },
        { "SRA1004: Use the keys without the role", "catalog", Hive + Keys + "{|SRA1004:aws.s3.iam_role_arn|}=" + Role + "; aws.s3.region=us-west-2", Hive + Keys + "aws.s3.region=us-west-2" },
        { "SRA1005: Use the instance profile", "catalog", Hive + "{|SRA1005:aws.s3.region|}=us-west-2; aws.s3.use_instance_profile=false", Hive + "aws.s3.region=us-west-2; aws.s3.use_instance_profile=true" },
        { "SRA1006: Use only the instance profile", "catalog", Hive + "{|SRA1006:aws.s3.use_instance_profile|}=true; aws.s3.region=us-west-2; aws.s3.use_aws_sdk_default_behavior=true", Hive + Profile + "; aws.s3.use_aws_sdk_default_behavior=false" },
        { "SRA1007: Set the keys that the token belongs to", "files", "path=s3://b/f; format=csv; {|SRA1007:aws.s3.session_token|}={|SRA3001:placeholder-token|}; aws.s3.region=us-west-2", "path=s3://b/f; format=csv; aws.s3.session_token={|SRA3001:placeholder-token|}; aws.s3.region=us-west-2; aws.s3.access_key=${AWS_ACCESS_KEY_ID}; aws.s3.secret_key=${AWS_SECRET_ACCESS_KEY}" },
        { "SRA1008: Remove the external ID", "catalog", Hive + "{|SRA1008:aws.s3.external_id|}=team-8; " + Profile, Hive + Profile },
        { "SRA1009: Remove the STS settings", "catalog", Hive + Profile + "; {|SRA1009:aws.s3.sts.region|}=us-west-2; aws.s3.sts.endpoint=https://sts.us-west-2.amazonaws.com", Hive + Profile },
        { "SRA1010: Set the region of the STS endpoint", "catalog", Hive + Profile + "; aws.s3.iam_role_arn=" + Role + "; {|SRA1010:aws.s3.sts.endpoint|}=https://sts.eu-west-1.amazonaws.com", Hive + Profile + "; aws.s3.iam_role_arn=" + Role + "; aws.s3.sts.endpoint=https://sts.eu-west-1.amazonaws.com; aws.s3.sts.region=eu-west-1" },
        { "SRA1011: Set the region", "catalog", Hive + "{|SRA1011:aws.s3.use_instance_profile|}=true", Hive + "aws.s3.use_instance_profile=true; aws.s3.region=${AWS_REGION}" },
        { "SRA1012: Enable TLS", "catalog", Hive + Profile + "; aws.s3.iam_role_arn=" + Role + "; {|SRA1012:aws.s3.enable_ssl|}=false", Hive + Profile + "; aws.s3.iam_role_arn=" + Role + "; aws.s3.enable_ssl=true" },
        { "SRA1013: Use the instance profile instead of the keys", "catalog", Hive + Keys + "{|SRA1013:aws.s3.session_token|}={|SRA3001:placeholder-token|}; aws.s3.region=us-west-2", Hive + "aws.s3.region=us-west-2; aws.s3.use_instance_profile=true" },
        { "SRA1014: Use the STS of the store", "catalog", Hive + "aws.s3.use_instance_profile=true; {|SRA1014:aws.s3.iam_role_arn|}=" + Role + "; {|SRA1015:aws.s3.endpoint|}=https://store.example.net; aws.s3.region=local", Hive + "aws.s3.use_instance_profile=true; aws.s3.iam_role_arn=" + Role + "; {|SRA1015:aws.s3.endpoint|}=https://store.example.net; aws.s3.region=local; aws.s3.sts.endpoint=https://store.example.net; aws.s3.sts.region=local" },
        { "SRA1015: Use access keys of the store", "catalog", Hive + "aws.s3.use_instance_profile=true; {|SRA1015:aws.s3.endpoint|}=https://store.example.net", Hive + "aws.s3.use_instance_profile=false; aws.s3.endpoint=https://store.example.net; aws.s3.access_key=${AWS_ACCESS_KEY_ID}; aws.s3.secret_key=${AWS_SECRET_ACCESS_KEY}" },
        { "SRA1016: Use the SDK default chain", "catalog", "type=lance; {|SRA1016:aws.s3.use_instance_profile|}=true; aws.s3.iam_role_arn=" + Role + "; aws.s3.external_id=team-8; aws.s3.region=us-west-2", "type=lance; aws.s3.use_instance_profile=false; aws.s3.region=us-west-2; aws.s3.use_aws_sdk_default_behavior=true" },
        { "SRA2002: Change the ARN to the partition of the region", "catalog", Hive + "aws.s3.use_instance_profile=true; aws.s3.region=cn-north-1; aws.s3.iam_role_arn={|SRA2002:" + Role + "|}", Hive + "aws.s3.use_instance_profile=true; aws.s3.region=cn-north-1; aws.s3.iam_role_arn=arn:aws-cn:iam::123456789012:role/lake" },
        { "SRA2004: Set the session token", "files", "path=s3://b/f; format=csv; aws.s3.access_key={|SRA2004:ASIAIOSFODNN7EXAMPLE|}; aws.s3.secret_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; aws.s3.region=us-west-2", "path=s3://b/f; format=csv; aws.s3.access_key=ASIAIOSFODNN7EXAMPLE; aws.s3.secret_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; aws.s3.region=us-west-2; aws.s3.session_token=${AWS_SESSION_TOKEN}" },
        { "SRA2005: Correct the value", "catalog", Hive + "aws.s3.use_instance_profile={|SRA2005:ture|}; aws.s3.region=us-west-2; aws.s3.enable_ssl={|SRA2005:1|}", Hive + Profile + "; aws.s3.enable_ssl=true" },
        { "SRA2006: Correct the region", "catalog", Hive + "aws.s3.use_instance_profile=true; aws.s3.region={|SRA2006:us-west-2a|}", Hive + Profile },
        { "SRA2007: Read the secret key from the environment", "catalog", Hive + "aws.s3.access_key=AKIAIOSFODNN7EXAMPLE; aws.s3.secret_key={|SRA2007:AKIAIOSFODNN7EXAMPLE|}; aws.s3.region=us-west-2", Hive + "aws.s3.access_key=AKIAIOSFODNN7EXAMPLE; aws.s3.secret_key=${AWS_SECRET_ACCESS_KEY}; aws.s3.region=us-west-2" },
        { "SRA2008: Read the value from the environment", "catalog", Hive + "aws.s3.access_key={|SRA2008:<your key>|}; aws.s3.secret_key={|SRA2008:****|}; aws.s3.region=us-west-2", Hive + "aws.s3.access_key=${AWS_ACCESS_KEY_ID}; aws.s3.secret_key=${AWS_SECRET_ACCESS_KEY}; aws.s3.region=us-west-2" },
        { "SRA2009: Complete the URI of the metastore", "catalog", "type=hive; hive.metastore.uris={|SRA2009:hms-1,hms-2|}; " + Profile, "type=hive; hive.metastore.uris=thrift://hms-1:9083,thrift://hms-2:9083; " + Profile },
        { "SRA2011: Set the region of the endpoint", "catalog", Hive + Profile + "; aws.s3.endpoint={|SRA2011:https://s3.eu-west-1.amazonaws.com|}", Hive + "aws.s3.use_instance_profile=true; aws.s3.region=eu-west-1; aws.s3.endpoint=https://s3.eu-west-1.amazonaws.com" },
        { "SRA2012: Enable path-style access", "catalog", Hive + Keys + "aws.s3.endpoint={|SRA2012:http://localhost:4566|}", Hive + Keys + "aws.s3.endpoint=http://localhost:4566; aws.s3.enable_path_style_access=true" },
        { "SRA2013: Add http://", "catalog", Hive + Keys + "aws.s3.endpoint={|SRA2013:store.example.net|}", Hive + Keys + "aws.s3.endpoint=http://store.example.net" },
        { "SRA2014: Match the scheme", "catalog", Hive + Keys + "aws.s3.endpoint=https://store.example.net; aws.s3.enable_ssl={|SRA2014:false|}", Hive + Keys + "aws.s3.endpoint=https://store.example.net; aws.s3.enable_ssl=true" },
        { "SRA2015: Correct the value", "catalog", Glue + GlueProfile + Profile + "; aws.glue.resource_share_type={|SRA2015:forein|}", Glue + GlueProfile + Profile + "; aws.glue.resource_share_type=FOREIGN" },
        { "SRA2017: Remove the bucket from the endpoint", "catalog", Hive + Profile + "; aws.s3.endpoint={|SRA2017:https://lake.s3.us-west-2.amazonaws.com|}", Hive + Profile + "; aws.s3.endpoint=https://s3.us-west-2.amazonaws.com" },
        { "SRA4001: Correct the key", "catalog", Hive + "{|SRA4001:aws.s3.accessKeyId|}=AKIAIOSFODNN7EXAMPLE; {|SRA4001:aws.s3.accessKeySecret|}=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; aws.s3.region=us-west-2", Hive + Keys + "aws.s3.region=us-west-2" },
        { "SRA4001: Correct the key", "catalog", "type=iceberg; iceberg.catalog.type=rest; {|SRA4001:iceberg.catalog.url|}=https://catalog.example.net; aws.s3.region=us-west-2", "type=iceberg; iceberg.catalog.type=rest; iceberg.catalog.uri=https://catalog.example.net; aws.s3.region=us-west-2" },
        { "SRA4002: Remove the earlier property", "catalog", Hive + "aws.s3.region=us-east-1; {|SRA4002:aws.s3.region|}=us-east-2; " + "aws.s3.use_instance_profile=true; {|SRA4002:aws.s3.region|}=us-west-2", Hive + Profile },
        { "SRA4003: Remove the ignored property", "volume", Profile + "; {|SRA4003:aws.s3.enable_ssl|}=true", Profile },
        { "SRA4004: Use the StarRocks key", "catalog", Glue + "{|SRA4004:glue.access_key|}=AKIAIOSFODNN7EXAMPLE; {|SRA4004:glue.secret_key|}=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; {|SRA4004:glue.region|}=us-west-2; " + Profile, Glue + "aws.glue.access_key=AKIAIOSFODNN7EXAMPLE; aws.glue.secret_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; aws.glue.region=us-west-2; " + Profile },
        { "SRA5001: Set the missing property", "CATALOG", "type=hive; " + Profile, "type=hive; " + Profile + "; hive.metastore.uris=${HIVE_METASTORE_URIS}" },
        { "SRA5002: Correct the value", "catalog", "type=hive; hive.metastore.type={|SRA5002:hms|}; hive.metastore.uris=thrift://a:9083; " + Profile, "type=hive; hive.metastore.type=hive; hive.metastore.uris=thrift://a:9083; " + Profile },
        { "SRA5003: Remove the thrift metastore", "catalog", Glue + "{|SRA5003:hive.metastore.uris|}=thrift://a:9083; " + GlueProfile + Profile, Glue + GlueProfile + Profile },
        { "SRA5004: Remove the Glue block", "catalog", Hive + "{|SRA5004:aws.glue.use_instance_profile|}=true; aws.glue.region=us-west-2; " + Profile, Hive + Profile },
        { "SRA5005: Add a Glue block", "CATALOG", Glue + Profile, Glue + Profile + "; aws.glue.use_instance_profile=true; aws.glue.region=us-west-2" },
        { "SRA5006: Use lowercase", "table", "path=s3://b/d/; format={|SRA5006:ORC|}; " + Profile, "path=s3://b/d/; format=orc; " + Profile },
        { "SRA5007: Enable OAuth2", "catalog", "type=iceberg; iceberg.catalog.type=rest; iceberg.catalog.uri=https://catalog.example.net; {|SRA5007:iceberg.catalog.oauth2.token|}=${TOKEN}; " + Profile, "type=iceberg; iceberg.catalog.type=rest; iceberg.catalog.uri=https://catalog.example.net; iceberg.catalog.oauth2.token=${TOKEN}; " + Profile + "; iceberg.catalog.security=oauth2" },
        { "SRA5008: Sign requests for AWS Glue", "catalog", "type=iceberg; iceberg.catalog.type=rest; uri={|SRA5008:https://glue.us-west-2.amazonaws.com/iceberg|}; " + Profile, "type=iceberg; iceberg.catalog.type=rest; uri=https://glue.us-west-2.amazonaws.com/iceberg; " + Profile + "; iceberg.catalog.rest.sigv4-enabled=true; iceberg.catalog.rest.signing-name=glue; iceberg.catalog.rest.signing-region=us-west-2" },
        { "SRA3001: Read the secret from the environment", "catalog", Hive + "aws.s3.access_key=AKIAIOSFODNN7EXAMPLE; aws.s3.secret_key={|SRA3001:lake-secret-1|}; aws.s3.region=us-west-2", Hive + "aws.s3.access_key=AKIAIOSFODNN7EXAMPLE; aws.s3.secret_key=${AWS_SECRET_ACCESS_KEY}; aws.s3.region=us-west-2" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public Task A_fix_of_each_rule(string key, string head, string before, string after) =>
        FixTest<RuleCodeFix>.MethodAsync(Statement(key, head, before), Statement(key, head.ToLowerInvariant(), after), key);

    [Fact]
    public void Every_rule_that_knows_a_fix_is_tested() => Assert.Equal(
        RuleList.All.Where(static rule => rule.Fixes is not null).Select(static rule => rule.Id),
        Rows.Select(static row => row.Data.Item1.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));

    private static string Statement(string key, string head, string pairs)
    {
        var lines = pairs.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=', 2)).Select(static pair => $"    \"{pair[0]}\" = {Literal(pair[1])}");
        var dollar = pairs.Contains("${", StringComparison.Ordinal) ? "$" : "";
        return $"Send({dollar}\"\"\"\n    {_heads[head].Replace("ID", key.Split(':')[0], StringComparison.Ordinal).ReplaceLineEndings("\n    ")}\n    (\n    {string.Join(",\n    ", lines)}\n    );\n    \"\"\");";
    }

    /// <summary>What only the user knows stands in a row as <c>${NAME}</c>, and in the source as a hole.</summary>
    private static string Literal(string value) => value.StartsWith("${", StringComparison.Ordinal)
        ? $"{{SqlLiteral.Quote(Environment.GetEnvironmentVariable(\"{value[2..^1]}\")!)}}"
        : $"\"{value}\"";
}
