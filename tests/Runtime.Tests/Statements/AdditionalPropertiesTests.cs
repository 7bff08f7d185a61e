using System;
using System.Collections.Generic;
using System.Text.Json;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>The open member is written last, evaluated like SQL, read again, and masked by its keys.</summary>
public sealed class OpenPropertiesTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "us-west-2" };

    [Fact]
    public void Open_properties_are_written_last() => Assert.Equal(
        "CREATE EXTERNAL CATALOG c\nPROPERTIES\n(\n    \"type\" = \"hive\",\n    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.region\" = \"us-west-2\",\n    \"hive.metastore.uris\" = \"thrift://hms:9083\",\n    \"enable_metastore_cache\" = \"true\",\n    \"a \\\"b\\\"\" = \"c\\\\d\"\n);",
        Hive(("enable_metastore_cache", "true"), ("a \"b\"", "c\\d")).ToSql("c").CommandText);

    [Fact]
    public void Open_properties_are_read_again()
    {
        var written = Hive(("enable_metastore_cache", "true"), ("password", "x")).ToProperties();
        var read = HiveCatalog.FromProperties(written);
        Assert.Equal(written, read.ToProperties());
        Assert.Equal(["enable_metastore_cache", "password"], read.Properties!.Keys);
        Assert.Null(HiveCatalog.FromProperties(Hive().ToProperties()).Properties);
    }

    [Fact]
    public void Values_of_secret_keys_are_masked()
    {
        var catalog = Hive(("ranger.password", "hidden"), ("shown", "open"));
        foreach (var text in new[] { catalog.ToString()!, catalog.ToProperties().ToString(), catalog.ToSql("c").ToString(), JsonSerializer.Serialize(catalog.Properties) })
        {
            Assert.DoesNotContain("hidden", text, StringComparison.Ordinal);
            Assert.Contains("open", text, StringComparison.Ordinal);
        }

        Assert.EndsWith("Properties = { ranger.password = ******, shown = open } }", catalog.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SRA4001", "aws.s3.regoin", "us-west-2")]
    [InlineData("SRA4002", "aws.s3.region", "us-west-2")]
    [InlineData("SRA4002", "type", "hive")]
    [InlineData("SRA2005", "aws.s3.enable_ssl", "ture")]
    [InlineData("SRA4004", "s3.access_key", "AKIAIOSFODNN7EXAMPLE")]
    [InlineData("SRA5002", "hive.metastore.type", "gleu")]
    public void Rules_are_evaluated(string id, string key, string value)
    {
        var problem = Assert.Single(Hive((key, value)).Validate());
        Assert.Equal((id, key), (problem.Id, problem.Key));
    }

    [Fact]
    public void A_problem_contains_the_member() => Assert.Equal("Properties", Assert.Single(Hive(("aws.s3.regoin", "us-west-2")).Validate()).Member);

    [Fact]
    public void A_key_of_another_member_counts_for_it()
    {
        var catalog = new HiveCatalog { S3 = _profile, Properties = new(new Dictionary<string, string> { ["hive.metastore.uris"] = "thrift://hms:9083" }) };
        Assert.Empty(catalog.Validate());
        Assert.Equal("thrift://hms:9083", HiveCatalog.FromProperties(catalog.ToProperties()).MetastoreUris);
    }

    [Fact]
    public void A_repeated_key_is_an_error_and_the_last_value_is_used()
    {
        var catalog = Hive(("aws.s3.region", "eu-west-1"));
        Assert.Throws<InvalidAuthConfigException>(() => catalog.ToSql("c"));
        Assert.Equal("eu-west-1", catalog.ToProperties()["aws.s3.region"]);
        Assert.Equal(4, catalog.ToProperties().Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_blank_key_is_rejected(string key) => Assert.Throws<ArgumentException>(() => Hive((key, "x")).ToSql("c"));

    [Fact]
    public void In_a_volume_an_unknown_key_is_an_error() =>
        Assert.Equal("SRA4001", Assert.Single(new StorageVolume { Locations = ["s3://lake"], S3 = _profile, Properties = new(new Dictionary<string, string> { ["compression"] = "lz4" }) }.Validate()).Id);

    [Fact]
    public void A_load_writes_S3_keys_to_the_broker_clause() => Assert.EndsWith(
        "\nWITH BROKER\n(\n    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.endpoint\" = \"https://s3.us-west-2.amazonaws.com\",\n    \"fs.s3a.connection.maximum\" = \"50\"\n)\nPROPERTIES\n(\n    \"timeout\" = \"60\",\n    \"load_mem_limit\" = \"1024\"\n);",
        new LoadOfTexts
        {
            Data = [new("s3://lake/*", "t")],
            UseInstanceProfile = true,
            Timeout = 60,
            Properties = new Dictionary<string, string> { ["aws.s3.endpoint"] = "https://s3.us-west-2.amazonaws.com", ["load_mem_limit"] = "1024", ["fs.s3a.connection.maximum"] = "50" },
        }.ToSql("d", "l").CommandText,
        StringComparison.Ordinal);

    [Fact]
    public void SQL_is_read_by_clause()
    {
        const string sql = "LOAD LABEL d.l (DATA INFILE('s3://lake/*') INTO TABLE t) WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.endpoint' = 'https://s3.us-west-2.amazonaws.com') PROPERTIES ('timeout' = '60', 'load_mem_limit' = '1')";
        var load = LoadOfTexts.FromSql(sql);
        Assert.Equal(["aws.s3.endpoint", "load_mem_limit"], load.Properties!.Keys);
        Assert.Equal(load.ToSql("d", "l").CommandText, LoadOfTexts.FromSql(load.ToSql("d", "l").CommandText).ToSql("d", "l").CommandText);
        Assert.False(LoadOfTexts.TryFromSql(sql.Replace("'load_mem_limit'", "'aws.s3.region'", StringComparison.Ordinal), out _, out _));
    }

    [Fact]
    public void Settings_are_read_from_its_section()
    {
        var settings = new Dictionary<string, string?>
        {
            ["S3:UseInstanceProfile"] = "true",
            ["S3:Region"] = "us-west-2",
            ["MetastoreUris"] = "thrift://hms:9083",
            ["Properties"] = null,
            ["Properties:enable_metastore_cache"] = "true",
            ["properties:hive:metastore:timeout"] = "5",
        };
        var read = HiveCatalog.FromSettings(settings);
        Assert.Equal(new Dictionary<string, string> { ["enable_metastore_cache"] = "true", ["hive.metastore.timeout"] = "5" }, read.Properties!);
        Assert.False(HiveCatalog.TryFromSettings([.. settings, new("EnableCache", "true")], out _, out var problems) && problems.Count == 0);
    }

    [Fact]
    public void Settings_keep_initial_properties()
    {
        var read = OpenWithDefaults.FromSettings(new Dictionary<string, string?> { ["Properties:a"] = "2", ["Properties:c"] = "3" });
        Assert.Equal(new Dictionary<string, string> { ["b"] = "1", ["a"] = "2", ["c"] = "3" }, read.Properties);
        Assert.Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "1" }, OpenWithDefaults.FromProperties([]).Properties);
        Assert.Equal(new Dictionary<string, string> { ["c"] = "3" }, OpenWithDefaults.FromProperties([new("c", "3")]).Properties);
    }

    [Fact]
    public void Keys_of_FILES_are_case_insensitive()
    {
        var read = FilesSource.FromProperties(new Dictionary<string, string> { ["path"] = "s3://lake/*", ["FORMAT"] = "csv", ["AWS.S3.USE_INSTANCE_PROFILE"] = "true", ["aws.s3.region"] = "us-west-2", ["AUTO_DETECT_SAMPLE_FILES"] = "2" });
        Assert.Equal(["AUTO_DETECT_SAMPLE_FILES"], read.Properties!.Keys);
    }

    [Theory]
    [InlineData("dfs.ha.namenodes.myNS")]
    [InlineData("DFS.HA.NAMENODES.MYNS")]
    [InlineData("dfs.client.failover.proxy.provider.myNS")]
    [InlineData("hadoop.Security.Authentication")]
    public void Keys_of_FILES_come_back_as_they_were_written(string key)
    {
        var sql = $"SELECT * FROM FILES ('path' = 'hdfs://myNS/x/*', 'format' = 'orc', 'dfs.nameservices' = 'myNS', '{key}' = 'nn1,nn2')";
        var source = FilesSource.FromSql(sql);
        Assert.Equal(["dfs.nameservices", key], source.Properties!.Keys);
        Assert.Contains($"\"{key}\" = \"nn1,nn2\"", source.ToSql().CommandText, StringComparison.Ordinal);
        Assert.Equal(source.ToProperties(), FilesSource.FromProperties(source.ToProperties()).ToProperties());
        var target = FilesTarget.FromSql(sql.Replace("SELECT * FROM", "INSERT INTO", StringComparison.Ordinal) + " SELECT 1");
        Assert.Equal(["dfs.nameservices", key], target.Properties!.Keys);
        Assert.Equal("nn1,nn2", FilesSource.FromSettings(new Dictionary<string, string?>
        {
            ["Path"] = "hdfs://myNS/x/*",
            ["Format"] = "orc",
            ["Properties:" + key.Replace('.', ':')] = "nn1,nn2",
        }).Properties![key]);
    }

    [Fact]
    public void Keys_of_FILES_that_differ_in_case_are_one() => Assert.False(FilesSource.TryFromSql(
        "SELECT * FROM FILES ('path' = 'hdfs://ns/x/*', 'format' = 'orc', 'dfs.x.NS' = '1', 'dfs.x.ns' = '2')", out _, out _));

    [Fact]
    public void Keys_of_OUTFILE_can_have_the_broker_prefix()
    {
        var read = Outfile.FromProperties(new Dictionary<string, string> { ["broker.aws.s3.use_instance_profile"] = "true", ["broker.aws.s3.region"] = "us-west-2", ["max_file_size"] = "100MB" });
        Assert.Equal((true, "us-west-2", "100MB"), (read.S3!.UseInstanceProfile, read.S3.Region, read.MaxFileSize));
    }

    [Fact]
    public void The_dictionary_of_a_user_is_copied()
    {
        var dictionary = new Dictionary<string, string> { ["a"] = "1" };
        var properties = new PropertyDictionary(dictionary);
        dictionary["a"] = "2";
        Assert.Equal("1", properties["a"]);
    }

    private static HiveCatalog Hive(params (string Key, string Value)[] properties)
    {
        var open = new Dictionary<string, string>();
        foreach (var (key, value) in properties)
            open[key] = value;
        return new HiveCatalog { S3 = _profile, MetastoreUris = "thrift://hms:9083", Properties = properties.Length == 0 ? null : new(open) };
    }
}

/// <summary>Is a load with keys of S3 as members and an open member.</summary>
[BrokerLoad]
public sealed partial class LoadOfTexts
{
    public IReadOnlyList<LoadData> Data { get; init; } = [];

    [PropertyKey("aws.s3.use_instance_profile")]
    public bool UseInstanceProfile { get; init; }

    public int Timeout { get; init; }

    public IReadOnlyDictionary<string, string>? Properties { get; init; }
}

/// <summary>Has an open member that is not nullable.</summary>
[Statement(StatementKind.AlterCatalog)]
public sealed partial class OpenWithDefaults
{
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string> { ["a"] = "1", ["b"] = "1" };
}
