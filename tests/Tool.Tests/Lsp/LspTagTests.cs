using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests which keys editors fade: those that StarRocks ignores.</summary>
public sealed class LspTagTests : IDisposable
{
    private const string Hive = "CREATE EXTERNAL CATALOG a PROPERTIES ('type'='hive', 'hive.metastore.uris'='thrift://10.0.0.1:9083', ";
    private const string Iceberg = "CREATE EXTERNAL CATALOG a PROPERTIES ('type'='iceberg', ";
    private const string Rest = Iceberg + "'iceberg.catalog.type'='rest', 'iceberg.catalog.uri'='https://h', ";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData(Hive + "'aws.s3.use_instance_profile'='true', 'aws.s3.external_id'='xy')", "SRA1008")]
    [InlineData(Hive + "'aws.s3.iam_role_arn'='arn:aws:iam::123456789012:role/lake')", "SRA1003")]
    [InlineData(Rest + "'iceberg.catalog.oauth2.credential'='${C}')", "SRA5007")]
    [InlineData(
        Rest + "'iceberg.catalog.security'='oauth2', 'iceberg.catalog.oauth2.token'='${T}', 'iceberg.catalog.oauth2.scope'='s')", "SRA5007")]
    public void An_ignored_key_is_faded(string sql, string id) =>
        Assert.Equal("[1]", Problem("file:///a.sql", sql, id)["tags"]!.ToJsonString());

    [Theory]
    [InlineData("file:///a.sql", Hive + "'aws.s3.use_instance_profile'='true', 'aws.s3.region'='ture')", "SRA2006")]
    [InlineData("file:///a.sql", Hive + "'aws.s3.use_instance_profile'='true', 'aws.s3.regoin'='us-west-2')", "SRA4001")]
    [InlineData("file:///a.sql", Hive + "'aws.s3.use_instance_profile'='true', 's3.region'='us-west-2')", "SRA4004")]
    [InlineData(
        "file:///a.sql",
        Iceberg + "'iceberg.catalog.type'='glue', 'aws.glue.use_instance_profile'='true', 'aws.glue.region'='us-west-2', "
            + "'aws.s3.iam_role_arn'='arn:aws:iam::123456789012:role/lake')",
        "SRA1003")]
    [InlineData("file:///a.sql", Rest + "'iceberg.catalog.security'='oauth2')", "SRA5007")]
    [InlineData(
        "file:///fe.conf",
        "run_mode = shared_data\nenable_load_volume_from_conf = true\naws_s3_path = b\naws_s3_iam_role_arn = arn:aws:iam::123456789012:role/lake\n",
        "SRA1003")]
    public void A_key_that_is_read_or_that_stands_for_another_one_is_not_faded(string uri, string text, string id) =>
        Assert.Null(Problem(uri, text, id)["tags"]);

    [Fact]
    public void A_key_that_an_old_target_version_ignores_is_faded()
    {
        _workspace.Write(".editorconfig", "[*]\nstarrocks_awsauth.target_version = 3.0\n");

        var problem = Problem(UriOf("a.sql"), Hive + "'aws.s3.use_web_identity_token_file'='true')", "SRA4005");

        Assert.Equal("[1]", problem["tags"]!.ToJsonString());
    }

    [Fact]
    public void The_setting_that_makes_one_of_the_base_file_ignored_is_not_faded()
    {
        _workspace.Write("appsettings.json", """{"Lake":{"aws.s3.access_key":"AKIAIOSFODNN7EXAMPLE","aws.s3.secret_key":"${S}"}}""");

        var problem = Problem(UriOf("appsettings.Production.json"), """{"Lake":{"aws.s3.use_instance_profile":"true"}}""", "SRA1001");

        Assert.Null(problem["tags"]);
    }

    private string UriOf(string file) => new Uri(_workspace.PathOf(file)).AbsoluteUri;

    private static JsonNode Problem(string uri, string text, string id)
    {
        using var session = LspSession.StartInitialized();
        session.Open(uri, text);
        return session.Problems(uri).Single(problem => (string?)problem!["code"] == id)!;
    }
}
