using System;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Malformed endpoint or URI".</summary>
public sealed class SRA2009Tests
{
    [Theory]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=s3://bucket}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=http://}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=http://host:99999}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=http://ho st}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=host:port}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=https://a..b}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=https//s3.us-west-2.amazonaws.com}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=HTTP/minio:9000}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; enable_ssl=true; endpoint=htps//minio:9000}")]
    public void Malformed_endpoint(string line) =>
        Evaluated.Line(line).Reports("SRA2009", RuleSeverity.Error, "aws.s3.endpoint", "Use a host, host:port, or a URL", ProblemLocation.Value);

    [Fact]
    public void Malformed_STS_endpoint() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; sts.region=us-west-2; sts.endpoint=ftp://sts}")
            .Reports("SRA2009", RuleSeverity.Error, "aws.s3.sts.endpoint", "Use a host, host:port, or a URL", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: other{hive.metastore.uris=10.0.0.1:9083} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: other{hive.metastore.uris=http://a:9083} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: other{hive.metastore.uris=thrift://a} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: other{hive.metastore.uris=thrift://a:9083,b:9083} s3{use_instance_profile=true; region=us-west-2}")]
    public void Malformed_metastore_URI(string line) =>
        Evaluated.Line(line).Reports("SRA2009", RuleSeverity.Error, "hive.metastore.uris", "Use thrift://host:port", ProblemLocation.Value);

    [Fact]
    public void Malformed_REST_catalog_URL() =>
        Evaluated.Line("iceberg/rest: other{iceberg.catalog.uri=catalog at home}")
            .Reports("SRA2009", RuleSeverity.Error, "iceberg.catalog.uri", "Use a URL with http:// or https://", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; endpoint=https://AK:SK@host}", "aws.s3.endpoint")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; endpoint=AK:SK@host:9000}", "aws.s3.endpoint")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; sts.region=us-west-2; sts.endpoint=https://u@sts}", "aws.s3.sts.endpoint")]
    [InlineData("hive/hms: other{hive.metastore.uris=thrift://u:p@a:9083} s3{use_instance_profile=true; region=us-west-2}", "hive.metastore.uris")]
    [InlineData("iceberg/rest: other{iceberg.catalog.uri=https://u:p@host/}", "iceberg.catalog.uri")]
    [InlineData("files: other{path=s3://AK:SK@b/p; format=parquet} s3{use_instance_profile=true; region=us-west-2}", "path")]
    [InlineData("files: other{path=s3a://AK@b/p; format=parquet} s3{use_instance_profile=true; region=us-west-2}", "path")]
    [InlineData("alone: other{path=s3://AK:SK@b/p; format=parquet} s3{use_instance_profile=true; region=us-west-2}", "path")]
    [InlineData("settings: other{path=s3://AK:SK@b/p} s3{region=us-west-2}", "path")]
    [InlineData("paimon/filesystem: other{paimon.catalog.warehouse=s3://AK:SK@b/p} s3{use_instance_profile=true; region=us-west-2}", "paimon.catalog.warehouse")]
    public void User_info(string line, string key) =>
        Evaluated.Line(line).Reports("SRA2009", RuleSeverity.Error, key, "contains user info", ProblemLocation.Value);

    [Theory]
    [InlineData("files: other{path=s3://b/dir@v1/*; format=parquet} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("files: other{path=s3://b/a:b@c/*; format=parquet} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("files: other{path=hdfs://user@nn:8020/x; format=parquet}")]
    [InlineData("files: other{path=abfss://container@account.dfs.core.windows.net/x; format=parquet}")]
    [InlineData("files: other{path=gs://u@b/x; format=parquet}")]
    public void Paths_without_user_info(string line) => Evaluated.Line(line).DoesNotReport("SRA2009");

    [Theory]
    [InlineData("EXPORT TABLE d.t TO 's3a://AK:SK@b/' WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3a://AK:SK@b/")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3://b/x', 's3://AK:SK@b/y') INTO TABLE t FORMAT AS 'csv') WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3://AK:SK@b/y")]
    [InlineData("SELECT a FROM t INTO OUTFILE 's3://AK:SK@b/' FORMAT AS csv PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3://AK:SK@b/")]
    [InlineData("CREATE REPOSITORY r WITH BROKER ON LOCATION 's3a://AK:SK@b' PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3a://AK:SK@b")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b', 's3://AK:SK@b') PROPERTIES ('aws.s3.use_instance_profile' = 'true')", "s3://AK:SK@b")]
    [InlineData("SELECT * FROM FILES ('path' = 's3://AK:SK@b/*', 'format' = 'csv', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3://AK:SK@b/*")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://a:1', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.endpoint' = 'https://AK:SK@h', 'aws.s3.region' = 'us-west-2')", "https://AK:SK@h")]
    public void User_info_in_SQL(string sql, string located)
    {
        var problem = Assert.Single(StarRocksSql.Parse(sql)[0].Validate(), static problem => problem.Id == "SRA2009");
        Assert.Equal(located, sql.Substring(problem.Location!.Value.Start, problem.Location.Value.Length));
        Assert.DoesNotContain("SK@", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void User_info_in_clauses_of_objects()
    {
        var s3 = new S3Auth { UseInstanceProfile = true, Region = "us-west-2" };
        Assert.Contains(new BrokerLoad { Data = [new("s3://AK:SK@b/x", "t")], S3 = s3 }.Validate(), static problem => problem.Id == "SRA2009");
        Assert.Contains(new ExportJob { Path = "s3a://AK:SK@b/x", S3 = s3 }.Validate(), static problem => problem.Id == "SRA2009");
        Assert.Contains(new StorageVolume { Locations = ["s3://AK:SK@b"], S3 = s3 }.Validate(), static problem => problem.Id == "SRA2009");
        Assert.Contains(new S3Auth { UseInstanceProfile = true, Region = "us-west-2", Endpoint = "https://AK:SK@h" }.Validate(), static problem => problem.Id == "SRA2009");
    }

    [Theory]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=https://[::1]:9000/a/b; enable_path_style_access=true}")]
    [InlineData("hive/hms: other{hive.metastore.uris=thrift://a:9083, thrift://b:9083} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=http://my_store:9000; enable_path_style_access=true}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.uri=${URI}}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
