using System;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>What is said of SQL files, and where.</summary>
public sealed class SqlFileTests
{
    private const string Broken = """
        CREATE EXTERNAL CATALOG lake
        PROPERTIES
        (
            "type" = "hive",
            "aws.s3.use_instance_profile" = "{|SRA2005:ture|}",
            "aws.s3.region" = "us-west-2",
            "hive.metastore.uris" = "thrift://10.0.0.1:9083"
        );
        """;

    [Fact]
    public Task On_a_value() => FileTest.SqlAsync(Broken);

    [Fact]
    public Task On_a_key_and_beside_it_another() => FileTest.SqlAsync("""
        -- the lake
        ALTER CATALOG lake SET ("{|beside:aws.s3.use_instance_profile|}" = "true", '{|SRA1001:aws.s3.access_key|}' = 'AKIAIOSFODNN7EXAMPLE');
        """.Replace("{|beside:aws.s3.use_instance_profile|}", "aws.s3.use_instance_profile", StringComparison.Ordinal));

    [Fact]
    public Task The_later_of_two_with_the_first_beside_it() => FileTest.SqlAsync("""
        ALTER CATALOG lake SET ("{|beside:aws.s3.region|}" = "us-west-2", "{|SRA4002:aws.s3.region|}" = "us-west-1");
        """);

    [Fact]
    public Task On_the_first_word_where_something_is_missing() => FileTest.SqlAsync("""
        SELECT 1;
          {|SRA5001:CREATE|} EXTERNAL CATALOG lake PROPERTIES ("type" = "hive", "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2");
        """);

    [Fact]
    public Task On_the_first_key_where_a_block_lacks_something() => FileTest.SqlAsync("""
        SELECT * FROM FILES ("path" = "s3://b/", "format" = "csv", "{|SRA1005:aws.s3.region|}" = "us-west-2");
        """);

    [Fact]
    public Task In_each_of_several_lists() => FileTest.SqlAsync("""
        INSERT INTO FILES ("path" = "s3://a/", "format" = "parquet", "aws.s3.use_instance_profile" = "{|SRA2005:yes|}", "aws.s3.region" = "us-west-2")
        SELECT * FROM {|SRA5001:FILES|} ("path" = "s3://b/", "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2");
        LOAD LABEL db.l (DATA INFILE("s3a://b/*") INTO TABLE t)
        WITH BROKER ("aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2")
        PROPERTIES ("{|SRA4003:aws.s3.region|}" = "us-west-2");
        """);

    /// <summary>The process of a broker reads no other keys than Hadoop's.</summary>
    [Fact]
    public Task Hadoop_keys_without_a_broker_only() => FileTest.SqlAsync("""
        LOAD LABEL l (DATA INFILE("s3a://b/*") INTO TABLE t) WITH BROKER "hdfs" ("fs.s3a.endpoint" = "s3.eu-west-1.amazonaws.com");
        LOAD LABEL l (DATA INFILE("s3a://b/*") INTO TABLE t) WITH BROKER ("{|SRA4004.Info:fs.s3a.access.key|}" = "${AK}", "{|SRA4004.Info:fs.s3a.secret.key|}" = "${SK}");
        """);

    [Fact]
    public Task With_the_severity_of_the_context() => FileTest.SqlAsync("""
        CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ("s3://b/") PROPERTIES ("aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2", "{|SRA4001.Error:aws.s3.regoin|}" = "x");
        """);

    [Fact]
    public Task What_is_never_closed_and_what_comes_after_it() => FileTest.SqlAsync("""
        CREATE EXTERNAL CATALOG lake PROPERTIES ("type" = "hive", "aws.s3.region" = {|SRA6001:"|}us-west-2,
            "aws.s3.use_instance_profile" = "{|SRA2005:ture|}", "hive.metastore.uris" = "thrift://10.0.0.1:9083");
        ALTER CATALOG lake SET ("aws.s3.use_instance_profile" = "{|SRA2005:ture|}");
        """);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n\t")]
    [InlineData("\n-- \U0001F600 \"\n")]
    public Task With_any_line_ends(string end) => FileTest.SqlAsync(Broken.Replace("\n", end, StringComparison.Ordinal));

    [Theory]
    [InlineData("CREATE CATALOG lake PROPERTIES (\"type\" = \"hms\", \"aws.s3.use_instance_profile\" = \"ture\");")]
    [InlineData("SELECT * FROM t WHERE \"aws.s3.region\" = 'x' -- it's")]
    [InlineData("CREATE TABLE t (id int) PROPERTIES (\"aws.s3.region\" = \"x\");")]
    [InlineData("/* never closed")]
    [InlineData("")]
    public Task Silent(string text) => FileTest.SqlAsync(text);

    [Fact]
    public Task Templates_are_not_known() => FileTest.SqlAsync("""
        {{ config(materialized='table') }}
        {% for c in catalogs %}
        CREATE EXTERNAL CATALOG {{ c }} PROPERTIES
        (
            "type" = "hive",
            "aws.s3.use_instance_profile" = "{{ var("profile") }}",
            "aws.s3.access_key" = "${AK}",
            "aws.s3.secret_key" = "$SK",
            "aws.s3.region" = ":region",
            "hive.metastore.uris" = "%(uris)s"
        );
        {% endfor %}
        """);

    [Fact]
    public Task In_no_other_file() => FileTest.RunAsync(null, ("/0/a.txt", Unmarked), ("/0/sql", Unmarked), ("/0/a.sql.bak", Unmarked), ("/0/b.json", "{}"));

    [Fact]
    public Task In_a_file_that_the_project_lists() => FileTest.RunAsync(
        "[*.{ddl,j2,tmpl}]\nbuild_metadata.AdditionalFiles.StarRocksAwsAuth = true\n",
        ("/0/a.DDL", Unmarked),
        ("/0/b.ddl", Broken),
        ("/0/C.SQL", Broken),
        ("/0/d.sql.j2", Broken),
        ("/0/e.ddl.tmpl", Broken));

    [Theory]
    [InlineData("/0/deploy/lake.yaml")]
    [InlineData("/0/deploy/lake.yml")]
    [InlineData("/0/deploy/lake.csv")]
    [InlineData("/0/deploy/notes.txt")]
    [InlineData("/0/deploy/lake.xml")]
    [InlineData("/0/deploy/lake.j2")]
    [InlineData("/0/deploy/lake")]
    [InlineData("/0/deploy.sql/lake")]
    public Task Not_in_a_file_of_an_unknown_kind_though_the_project_lists_it(string path) => FileTest.RunAsync(
        "[*]\nbuild_metadata.AdditionalFiles.StarRocksAwsAuth = true\n", (path, Unmarked));

    [Fact]
    public Task Not_in_a_template_that_the_project_does_not_list() => FileTest.RunAsync(null, ("/0/a.sql.j2", Unmarked), ("/0/b.ddl", Unmarked));

    [Fact]
    public Task Not_where_the_project_has_turned_it_off()
    {
        var test = new FileTest(("/0/a.sql", Unmarked));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.StarRocksAwsAuthCheckFiles = False\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Not_without_the_package()
    {
        var test = new FileTest(("/0/a.sql", Unmarked));
        test.TestState.AdditionalReferences.Clear();
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Unmarked => Broken.Replace("{|SRA2005:ture|}", "ture", StringComparison.Ordinal);
}
