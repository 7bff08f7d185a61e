using System;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Bucket cannot be addressed".</summary>
public sealed class SRA2016Tests
{
    private const string Profile = " s3{use_instance_profile=true; region=us-west-2}";
    private const string Minio = " s3{access_key=u; secret_key=s; endpoint=http://minio:9000; enable_path_style_access=true}";

    [Theory]
    [InlineData("s3://cold_store_2/b", "the bucket 'cold_store_2', which is not a valid host name")]
    [InlineData("s3a://cold_store_2", "the bucket 'cold_store_2', which is not a valid host name")]
    [InlineData("S3N://logs-/b", "the bucket 'logs-', which")]
    [InlineData("s3://logs..old/b", "the bucket 'logs..old', which")]
    [InlineData("s3://logs.2024/b", "the bucket 'logs.2024', which")]
    [InlineData("s3://tenant:bucket/b", "a bucket that is not a valid host name")]
    [InlineData("s3://büro/b", "a bucket that is not a valid host name")]
    [InlineData("s3://a_wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY/b", "a bucket that is not a valid host name")]
    public void No_host_in_Java(string path, string advice)
    {
        foreach (var context in (string[])["files", "file", "pipe"])
        {
            foreach (var store in (string[])[Profile, Minio])
                Line(context, "path=" + path, store).Reports("SRA2016", RuleSeverity.Warning, "path", advice, ProblemLocation.Value);
        }
    }

    [Fact]
    public void No_host_in_Java_in_the_warehouse_of_a_directory()
    {
        const string Name = "'cold_store', which is not a valid host name";
        Line("iceberg", "iceberg.catalog.type=hadoop; iceberg.catalog.warehouse=s3://cold_store/w", Minio)
            .Reports("SRA2016", RuleSeverity.Warning, "iceberg.catalog.warehouse", Name, ProblemLocation.Value);
        Line("iceberg", "iceberg.catalog.type=Hadoop; Warehouse=s3://cold_store/w", Minio)
            .Reports("SRA2016", RuleSeverity.Warning, "iceberg.catalog.warehouse", Name, ProblemLocation.Value, at: "Warehouse");
        Line("paimon/filesystem", "paimon.catalog.warehouse=s3://cold_store/w", Minio)
            .Reports("SRA2016", RuleSeverity.Warning, "paimon.catalog.warehouse", Name, ProblemLocation.Value);
    }

    [Fact]
    public void Any_path_of_a_list() =>
        Line("files", "path=s3://b/x, s3://a_b/y, s3://c_d/z", Profile)
            .Reports("SRA2016", RuleSeverity.Warning, "path", "the bucket 'a_b', which", ProblemLocation.Value);

    [Theory]
    [InlineData("files", "s3://minio:9000/bucket/x")]
    [InlineData("insert", "s3://minio:9000/bucket/x")]
    [InlineData("file", "s3a://10.20.30.40/bucket/x")]
    [InlineData("files", "s3://store.example.net:443/bucket/x")]
    [InlineData("insert", "s3://s3.us-west-2.amazonaws.com/bucket/x")]
    [InlineData("pipe", "s3://bucket.s3.us-west-2.amazonaws.com/x")]
    [InlineData("settings", "s3://minio:9000/bucket/x")]
    [InlineData("alone", "s3://minio:9000/bucket/x")]
    public void Host_in_place_of_the_bucket(string context, string path) =>
        Line(context, "path=" + path, Minio)
            .Reports("SRA2016", RuleSeverity.Warning, "path", "Set 'aws.s3.endpoint' to the host, and use s3://bucket/path.", ProblemLocation.Value);

    [Theory]
    [InlineData("s3://minio.local/bucket/x", "http://minio.local:9000")]
    [InlineData("s3a://MINIO.local/bucket/x", "http://Minio.Local")]
    public void Host_of_the_endpoint(string path, string endpoint)
    {
        foreach (var context in (string[])["files", "insert", "file", "alone"])
        {
            Line(context, "path=" + path, Minio.Replace("http://minio:9000", endpoint, StringComparison.Ordinal))
                .Reports("SRA2016", RuleSeverity.Warning, "path", "has a host in place of the bucket", ProblemLocation.Value);
        }
    }

    [Theory]
    [InlineData("s3a:///lake/backups")]
    [InlineData("s3:///lake/*")]
    [InlineData("s3://b/x, S3N:///y")]
    public void No_bucket(string path)
    {
        foreach (var context in (string[])["files", "insert", "file", "alone"])
            Line(context, "path=" + path, Minio).Reports("SRA2016", RuleSeverity.Warning, "path", "has no bucket", ProblemLocation.Value);
    }

    [Theory]
    [InlineData("s3://minio:9000/b", "endpoint=minio:9000", true)]
    [InlineData("s3://minio.local/lake/b", "endpoint=http://minio.local:9000", false)]
    [InlineData("s3://minio:9000/b", "region=us-west-2", true)]
    [InlineData("s3://10.0.0.5/b", "endpoint=http://minio:9000", true)]
    [InlineData("s3://10.0.0.5:9000/b", "endpoint=http://minio:9000", true)]
    [InlineData("s3:///b", "endpoint=http://minio:9000", true)]
    [InlineData("s3://minio/b", "endpoint=http://minio:9000", false)]
    [InlineData("s3://tenant:2024/b", "endpoint=http://ceph:8080", false)]
    [InlineData("s3://tenant:2024/b", "endpoint=${E}", false)]
    [InlineData("s3://", "endpoint=http://minio:9000", false)]
    public void In_storage_volumes(string location, string setting, bool isReported)
    {
        var (key, value) = (setting.Split('=')[0], setting.Split('=')[1]);
        var sql = $"CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('{location}') PROPERTIES ('aws.s3.access_key' = 'u', 'aws.s3.secret_key' = 's', 'aws.s3.{key}' = '{value}')";
        Assert.Equal(isReported, StarRocksSql.Parse(sql)[0].Validate().Any(static problem => problem.Id == "SRA2016"));
    }

    [Theory]
    [InlineData("files", "s3://Lake-Data/x", "the bucket 'Lake-Data', which is not a valid name in Amazon S3. No bucket in us-west-2 has such a name")]
    [InlineData("insert", "s3://lake_data/x", "the bucket 'lake_data', which is not a valid name in Amazon S3")]
    [InlineData("files", "s3://a-bucket-whose-name-has-more-than-sixty-three-characters-in-all-1/x", "a bucket that is not a valid name in Amazon S3")]
    [InlineData("alone", "s3://lake_data/x", "the bucket 'lake_data', which is not a valid name in Amazon S3")]
    public void Name_that_AWS_does_not_allow(string context, string path, string advice) =>
        Line(context, "path=" + path, Profile).Reports("SRA2016", RuleSeverity.Warning, "path", advice, ProblemLocation.Value);

    [Theory]
    [InlineData("s3://b/x")]
    [InlineData("s3a://my.lake-1.data/x")]
    [InlineData("s3://2024/x")]
    [InlineData("s3://lake-x7q2-s3alias/x")]
    [InlineData("s3://lake--usw2-az1--x-s3/x")]
    [InlineData("s3://mfzwi23gnjvgw.mrap/x")]
    [InlineData("s3://arn:aws:s3:us-west-2:123456789012:accesspoint/x")]
    [InlineData("s3://arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1/accesspoint/x")]
    [InlineData("s3://lake_*/x")]
    [InlineData("s3://{a_b,c_d}/x")]
    [InlineData("s3://lake_${env}/x")]
    [InlineData("s3://your_bucket/x")]
    [InlineData("s3://")]
    [InlineData("s3://minio/x")]
    [InlineData("s3://lake.local/x")]
    [InlineData("hdfs://name_node:8020/x")]
    [InlineData("oss://a_b/x")]
    [InlineData("cosn://a_b/x")]
    [InlineData("https://a_b.s3.us-west-2.amazonaws.com/x")]
    [InlineData("s3://b/x_y:1/Z,a_b/c")]
    public void Not_reported(string path)
    {
        Line("files", "path=" + path, Profile).DoesNotReport("SRA2016");
        Line("insert", "path=" + path, Minio).DoesNotReport("SRA2016");
    }

    [Theory]
    [InlineData("insert", "path=s3://a_b/x", Minio)]
    [InlineData("insert", "path=s3://a_b/x", " s3{use_instance_profile=true; region=us-east-1}")]
    [InlineData("files", "path=s3://Lake/x", " s3{use_instance_profile=true; region=us-east-1}")]
    [InlineData("files", "path=s3://Lake/x", " s3{access_key=u; secret_key=s; endpoint=https://store.example.net; region=eu-west-1}")]
    [InlineData("files", "path=s3://Lake/x", " s3{use_instance_profile=true; region=${REGION}}")]
    [InlineData("settings", "path=s3://Lake/x", Profile)]
    [InlineData("settings", "path=s3://a_b/x", Minio)]
    [InlineData("iceberg/glue", "iceberg.catalog.warehouse=s3://a_b/w", " s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2}")]
    [InlineData("settings", "iceberg.catalog.warehouse=s3://minio:9000/w", Minio)]
    [InlineData("iceberg/rest", "iceberg.catalog.warehouse=s3://a_b/w", Profile)]
    [InlineData("paimon/filesystem", "paimon.catalog.type=rest; paimon.catalog.warehouse=s3://a_b/w", Profile)]
    [InlineData("hive/hms", "path=s3://a_b/w", Profile)]
    public void Not_reported_where_it_may_work(string context, string properties, string blocks) => Line(context, properties, blocks).ReportsNothing();

    [Theory]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3://b/x', 's3://a_b/y') INTO TABLE t FORMAT AS 'csv') WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3://a_b/y")]
    [InlineData("EXPORT TABLE d.t TO 's3a://a_b/y' WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3a://a_b/y")]
    [InlineData("SELECT 1 INTO OUTFILE 's3://minio:9000/b' FORMAT AS CSV PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3://minio:9000/b")]
    [InlineData("CREATE REPOSITORY r WITH BROKER ON LOCATION 's3a://cold_store_2/b' PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3a://cold_store_2/b")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b', 's3://a_b') PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "s3://a_b")]
    public void In_clauses_of_SQL(string sql, string located)
    {
        var problem = Assert.Single(StarRocksSql.Parse(sql)[0].Validate(), static problem => problem.Id == "SRA2016");
        Assert.Equal(ProblemSeverity.Warning, problem.Severity);
        Assert.Equal(located, sql.Substring(problem.Location!.Value.Start, problem.Location.Value.Length));
    }

    [Theory]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://a_b') PROPERTIES ('aws.s3.use_instance_profile' = 'true')")]
    [InlineData("CREATE REPOSITORY r WITH BROKER ON LOCATION 's3a://${BUCKET}/b_c' PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')")]
    public void Not_reported_in_clauses(string sql) => Assert.DoesNotContain(StarRocksSql.Parse(sql)[0].Validate(), static problem => problem.Id == "SRA2016");

    [Fact]
    public void In_clauses_of_objects()
    {
        var s3 = new S3Auth { UseInstanceProfile = true, Region = "us-west-2" };
        Assert.Contains(new BackupRepository { Location = "s3a://a_b/x", S3 = s3 }.Validate(), static problem => problem is { Id: "SRA2016", Member: "Location" });
        Assert.Contains(new BrokerLoad { Data = [new LoadData("s3://a_b/x", "t")], S3 = s3 }.Validate(), static problem => problem is { Id: "SRA2016", Member: "Data" });
        Assert.Contains(new StorageVolume { Locations = ["s3://Lake"], S3 = s3 }.Validate(), static problem => problem.Id == "SRA2016");
    }

    private static Evaluated Line(string context, string properties, string blocks) =>
        Evaluated.Line($"{context}: other{{{properties}; format=parquet}}{blocks}");
}
