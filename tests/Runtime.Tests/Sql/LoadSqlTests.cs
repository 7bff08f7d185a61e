using System;
using StarRocks.AwsAuth.Mapping;
using Xunit;
using static StarRocks.AwsAuth.Tests.Sql.CatalogSqlTests;

namespace StarRocks.AwsAuth.Tests.Sql;

public sealed class LoadSqlTests
{
    private static readonly LoadData _data = new("s3a://test-bucket/test_brokerload_ingestion/*", "test_ingestion_2") { Format = "parquet" };

    [Fact]
    public void A_load_is_laid_out_as_on_the_page()
        => Assert.Equal(
            """
            LOAD LABEL test_s3_db.test_credential_instanceprofile_7
            (
                DATA INFILE("s3a://test-bucket/test_brokerload_ingestion/*")
                INTO TABLE test_ingestion_2
                FORMAT AS "parquet"
            )
            WITH BROKER
            (
                "aws.s3.use_instance_profile" = "true",
                "aws.s3.region" = "us-west-1"
            )
            PROPERTIES
            (
                "timeout" = "1200"
            );
            """,
            LoadSql.Write(
                "test_s3_db",
                "test_credential_instanceprofile_7",
                [_data],
                new WrittenParts(),
                Properties(("timeout", "1200"), ("aws.s3.use_instance_profile", "true"), ("aws.s3.region", "us-west-1"))).CommandText);

    [Fact]
    public void Everything_else_that_a_load_can_say_stands_in_the_order_of_the_grammar()
        => Assert.Equal(
            """
            LOAD LABEL db.`2024-01-01`
            (
                DATA INFILE("s3://b/day=1/*", "s3://b/day=2/*")
                INTO TABLE `order`
                COLUMNS TERMINATED BY "\\x01"
                ROWS TERMINATED BY "\n"
                FORMAT AS "csv"
                (id, `key`)
                COLUMNS FROM PATH AS (day),
                DATA INFILE("s3a://test-bucket/test_brokerload_ingestion/*")
                INTO TABLE test_ingestion_2
                FORMAT AS "parquet"
            );
            """,
            LoadSql.Write(
                "db",
                "2024-01-01",
                [
                    new("s3://b/", "order")
                    {
                        Paths = ["s3://b/day=1/*", "s3://b/day=2/*"],
                        Format = "csv",
                        ColumnsTerminatedBy = "\\x01",
                        RowsTerminatedBy = "\n",
                        Columns = ["id", "key"],
                        ColumnsFromPath = ["day"],
                    },
                    _data,
                ],
                new WrittenParts(),
                default).CommandText);

    [Theory]
    [InlineData("a b", "label", "database")]
    [InlineData("db", "a.b", "label")]
    public void A_bad_name_is_refused(string database, string label, string parameter)
        => Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => LoadSql.Write(database, label, [_data], new WrittenParts(), default)).ParamName);

    [Fact]
    public void A_load_of_nothing_is_refused()
    {
        Assert.Equal("data", Assert.Throws<ArgumentException>(static () => LoadSql.Write("db", "l", [], new WrittenParts(), default)).ParamName);
        Assert.Equal("data", Assert.Throws<ArgumentException>(static () => LoadSql.Write("db", "l", [null!], new WrittenParts(), default)).ParamName);
    }

    [Fact]
    public void Data_that_no_load_can_have_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => new LoadData(string.Empty, "t"));
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "a`b"));
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Paths = [] });
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Paths = ["s3://b/", string.Empty] });
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Columns = ["__op"] });
        Assert.Throws<ArgumentNullException>(static () => new LoadData("s3://b/", "t") { ColumnsFromPath = [null!] });
    }
}
