using System;
using System.Linq;
using Amazon;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Completion;

public class ValueProposalTests
{
    [Theory]
    [InlineData("'type' = '|'", "hive iceberg hudi deltalake paimon unified jdbc es odps kudu lance fluss adbc benchmark")]
    [InlineData("'type' = 'hive', 'hive.metastore.type' = '|'", "hive glue dlf")]
    [InlineData("'type' = 'iceberg', 'iceberg.catalog.type' = '|'", "hive glue rest hadoop jdbc")]
    [InlineData("'type' = 'paimon', 'paimon.catalog.type' = '|'", "filesystem hive dlf")]
    [InlineData("'type' = 'iceberg', 'iceberg.catalog.security' = '|'", "none oauth2 jwt")]
    [InlineData("'type' = 'iceberg', 'iceberg.catalog.rest.sigv4-enabled' = '|'", "true false")]
    [InlineData("'type' = 'iceberg', 'iceberg.catalog.view-endpoints-supported' = '|'", "true false")]
    [InlineData("'type' = 'hive', 'aws.s3.use_instance_profile' = '|'", "true false")]
    [InlineData("'type' = 'hive', 'aws.s3.sse.type' = '|'", "none sse-c")]
    [InlineData("'type' = 'hive', 'aws.glue.resource_share_type' = '|'", "ALL FOREIGN FEDERATED")]
    [InlineData("'type' = 'hive', 'aws.s3.secret_key' = '|'", "")]
    [InlineData("'type' = 'hive', 'hive.metastore.uris' = '|'", "")]
    [InlineData("'type' = 'hive', 'other' = '|'", "")]
    public void A_value_has_the_words_that_StarRocks_supports(string list, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Caret.Texts($"CREATE EXTERNAL CATALOG c PROPERTIES ({list})"));

    [Theory]
    [InlineData("SELECT * FROM FILES ('path' = 's3://b/x', 'format' = '|')", "parquet orc csv avro")]
    [InlineData("SELECT * FROM FILES ('path' = 's3://b/x', 'LIST_FILES_ONLY' = '|')", "true false")]
    [InlineData("INSERT INTO FILES ('path' = 's3://b/x', 'compression' = '|') SELECT 1", "uncompressed gzip snappy zstd lz4")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') PROPERTIES ('enabled' = '|')", "true false")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3://b/*') INTO TABLE t) WITH BROKER PROPERTIES ('strict_mode' = '|')", "true false")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3://b/*') INTO TABLE t FORMAT AS '|') WITH BROKER", "csv parquet orc json")]
    [InlineData("LOAD LABEL d.l (DATA INFILE(\"s3://b/*\") INTO TABLE t COLUMNS TERMINATED BY \",\" FORMAT AS \"pa|", "csv parquet orc json")]
    public void The_statement_decides(string sql, string expected) => Assert.Equal(expected.Split(' '), Caret.Texts(sql));

    [Theory]
    [InlineData("'aws.s3.iam_role_arn' = 'arn:aws-cn:iam::123456789012:role/lake'", "cn-north-1 cn-northwest-1")]
    [InlineData("'aws.glue.region' = 'us-gov-west-1'", "us-gov-east-1 us-gov-west-1")]
    [InlineData("'aws.s3.sts.region' = 'eusc-de-east-1'", "eusc-de-east-1")]
    public void The_regions_are_those_of_the_partition_of_the_other_values(string other, string expected) =>
        Assert.Equal(expected.Split(' '), Caret.Texts($"CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', {other}, 'aws.s3.region' = '|')"));

    [Theory]
    [InlineData("'aws.s3.endpoint' = 'https://s3.cn-north-1.amazonaws.com.cn', 'aws.s3.region' = '|'", "cn-north-1 cn-northwest-1")]
    [InlineData("'aws.s3.endpoint' = 'https://s3.cn-northwest-1.amazonaws.com.cn', 'aws.s3.region' = '|'", "cn-northwest-1 cn-north-1")]
    [InlineData("'aws.s3.endpoint' = 'https://s3.cn-northwest-1.amazonaws.com.cn', 'aws.glue.region' = '|'", "cn-north-1 cn-northwest-1")]
    [InlineData("'aws.glue.endpoint' = 'glue.us-gov-west-1.amazonaws.com', 'aws.glue.region' = '|'", "us-gov-west-1 us-gov-east-1")]
    [InlineData("'aws.s3.sts.endpoint' = 'sts.us-gov-west-1.amazonaws.com', 'aws.s3.sts.region' = '|'", "us-gov-west-1 us-gov-east-1")]
    [InlineData(
        "'iceberg.catalog.type' = 'rest', 'iceberg.catalog.uri' = 'https://glue.cn-northwest-1.amazonaws.com.cn/iceberg', "
            + "'iceberg.catalog.rest.signing-region' = '|'",
        "cn-northwest-1 cn-north-1")]
    [InlineData(
        "'iceberg.catalog.type' = 'rest', 'iceberg.catalog.uri' = 'https://glue.cn-north-1.amazonaws.com.cn/iceberg', 'aws.s3.region' = '|'",
        "cn-north-1 cn-northwest-1")]
    public void The_region_of_the_endpoint_is_the_first(string list, string expected) =>
        Assert.Equal(expected.Split(' '), Caret.Texts($"CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'iceberg', {list})"));

    [Fact]
    public void An_endpoint_of_another_store_tells_no_region() =>
        Assert.Contains(
            "us-west-2",
            Caret.Texts("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'aws.s3.endpoint' = 'http://minio:9000', 'aws.s3.region' = '|')"));

    [Theory]
    [InlineData("'type' = '|'", 2, 5, "hive iceberg hudi deltalake")]
    [InlineData("'type' = 'hive', 'aws.s3.use_instance_profile' = '|'", 2, 5, "true false")]
    public void A_value_that_the_target_version_does_not_have_is_not_proposed(string list, int major, int minor, string expected) =>
        Assert.Equal(
            expected.Split(' '),
            Caret.At($"CREATE EXTERNAL CATALOG c PROPERTIES ({list})")!.Propose(new StarRocksVersion(major, minor))
                .Select(static proposal => proposal.Text).Where(static text => text is not ("kudu" or "lance" or "fluss" or "adbc" or "benchmark")));

    [Fact]
    public void The_regions_are_those_of_every_partition_if_no_value_tells_it()
    {
        var regions = Caret.Texts("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'aws.s3.region' = 'us-|')");

        Assert.Contains("us-west-2", regions);
        Assert.Contains("cn-north-1", regions);
    }

    [Fact]
    public void The_regions_are_the_public_ones_of_the_SDK() =>
        Assert.Equal(
            RegionEndpoint.EnumerableAllRegions.Select(static region => region.SystemName)
                .Where(static name => !name.Contains("iso", StringComparison.Ordinal) && AwsRegion.PartitionOf(name) is not null)
                .Order(StringComparer.Ordinal),
            RegionNames.All.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("LOAD LABEL d.l (DATA INFILE('|') INTO TABLE t)")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3://b/*') INTO TABLE t COLUMNS TERMINATED BY '|')")]
    [InlineData("CREATE VIEW v AS SELECT format AS '|'")]
    public void Another_literal_has_no_values(string sql) => Assert.Empty(Caret.Texts(sql));

    [Theory]
    [InlineData("type", 0)]
    [InlineData("format", 0)]
    [InlineData("hive.metastore.type", 1)]
    [InlineData("aws.s3.enable_ssl", 2)]
    public void Outside_a_statement_a_common_key_has_no_values(string key, int least) =>
        Assert.Equal(least > 0, ValueProposals.For(EditedList.Infer([], key), key).Count >= Math.Max(least, 1));
}
