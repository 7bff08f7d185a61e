using System;
using System.Collections.Immutable;
using StarRocks.AwsAuth.Mapping;
using Xunit;
using static StarRocks.AwsAuth.Tests.Sql.CatalogSqlTests;

namespace StarRocks.AwsAuth.Tests.Sql;

public sealed class LoadSqlTests
{
    private static readonly LoadData _data = new("s3a://test-bucket/test_brokerload_ingestion/*", "test_ingestion_2") { Format = "parquet" };

    [Fact]
    public void A_load_has_the_layout_of_the_page()
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
            Written.Load(
                "test_s3_db",
                "test_credential_instanceprofile_7",
                [_data],
                Properties(("timeout", "1200"), ("aws.s3.use_instance_profile", "true"), ("aws.s3.region", "us-west-1"))).CommandText);

    [Theory]
    [InlineData("b > 1", true)]
    [InlineData("b < 1", true)]
    [InlineData("b >= 1", true)]
    [InlineData("b <= 1", true)]
    [InlineData("b = 1", true)]
    [InlineData("b <> 1", true)]
    [InlineData("b != 1", true)]
    [InlineData("b <=> 1", true)]
    [InlineData("b IS NULL", true)]
    [InlineData("b is not null", true)]
    [InlineData("b AND c", true)]
    [InlineData("b && c", true)]
    [InlineData("b or c", true)]
    [InlineData("b || c", true)]
    [InlineData("NOT b", true)]
    [InlineData("BINARY b = c", true)]
    [InlineData("(b > 1) = (c > 1)", true)]
    [InlineData("b BETWEEN 1 AND 2 AND c", true)]
    [InlineData("if(b, 1, 2) > [1, 2][0]", true)]
    [InlineData("b LIKE 'x%'", false)]
    [InlineData("b NOT LIKE 'a = b'", false)]
    [InlineData("b IN (1, 2)", false)]
    [InlineData("b NOT IN (1, 2)", false)]
    [InlineData("b BETWEEN 1 AND 2", false)]
    [InlineData("CASE WHEN b > 1 AND c IS NULL THEN 1 ELSE 2 END", false)]
    [InlineData("CASE b WHEN 1 THEN CASE WHEN c = 1 THEN 1 END END + 1", false)]
    [InlineData("!b", false)]
    [InlineData("b * 2 - c & 1 | d", false)]
    [InlineData("if(b > 1, 1, 2)", false)]
    [InlineData("array_map(x -> x > 1, b)", false)]
    [InlineData("b -> '$.a'", false)]
    [InlineData("`and`", false)]
    [InlineData("'a or b'", false)]
    [InlineData("(b)", false)]
    public void Expressions_of_SET_are_in_parentheses_where_StarRocks_requires_them(string expression, bool inParentheses)
    {
        var load = new BrokerLoad { Data = [new LoadData("s3://b/x", "t") { Set = [new("a", expression)] }], S3 = new() { UseInstanceProfile = true, Region = "us-west-2" } };
        var sql = load.ToSql("d", "l").CommandText;
        Assert.Contains(inParentheses ? $"SET (a = ({expression}))" : $"SET (a = {expression})", sql, StringComparison.Ordinal);
        var read = BrokerLoad.FromSql(sql);
        Assert.Equal(expression, read.Data[0].Set[0].Expression);
        Assert.Equal(sql, read.ToSql("d", "l").CommandText);
    }

    [Fact]
    public void All_clauses_are_in_the_order_of_the_grammar()
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
            Written.Load(
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
                default).CommandText);

    [Fact]
    public void Row_clauses_are_in_the_order_of_the_grammar()
        => Assert.Equal(
            """"
            LOAD LABEL db.l
            (
                DATA INFILE("s3://b/in.csv")
                NEGATIVE
                INTO TABLE t
                PARTITION (p1, `p-2`)
                COLUMNS TERMINATED BY ","
                ROWS TERMINATED BY "\n"
                FORMAT AS "csv"
                (
                    skip_header = 1
                    trim_space = true
                    enclose = "\""
                    escape = "\\"
                )
                (a, b, c)
                COLUMNS FROM PATH AS (day)
                SET (total = a * b, `key` = upper(c))
                WHERE a > 0 AND b IN (1, 2),
                DATA INFILE("s3://b/more.csv")
                INTO TABLE t
                TEMPORARY PARTITION (tp)
                (
                    skip_header = 0
                    trim_space = false
                )
                SET (total = 1)
            )
            BY "hadoop";
            """",
            Write(
                new BrokerLoad
                {
                    SystemName = "hadoop",
                    Data =
                    [
                        new("s3://b/in.csv", "t")
                        {
                            Negative = true,
                            Partitions = ["p1", "p-2"],
                            ColumnsTerminatedBy = ",",
                            RowsTerminatedBy = "\n",
                            Format = "csv",
                            SkipHeader = 1,
                            TrimSpace = true,
                            Enclose = "\"",
                            Escape = "\\",
                            Columns = ["a", "b", "c"],
                            ColumnsFromPath = ["day"],
                            Set = [new("total", "a * b"), new("key", " upper(c) -- as is")],
                            Where = "/* all */ a > 0 AND b IN (1, 2) ",
                        },
                        new("s3://b/more.csv", "t")
                        {
                            Partitions = ["tp"],
                            IsTemporaryPartition = true,
                            SkipHeader = 0,
                            TrimSpace = false,
                            Set = [new("total", "1")],
                        },
                    ],
                }));

    [Theory]
    [InlineData("")]
    [InlineData(" -- nothing")]
    [InlineData("a, b")]
    [InlineData("a) , x = (b")]
    [InlineData("(a")]
    [InlineData("[a)")]
    [InlineData("'a")]
    [InlineData("a /* ")]
    [InlineData("`a")]
    [InlineData("a + $$")]
    [InlineData("a; DROP TABLE t")]
    [InlineData("1\n| ) WITH BROKER |\n")]
    public void An_invalid_expression_is_rejected(string text)
    {
        Assert.Equal("expression", Assert.Throws<ArgumentException>(() => new ColumnMapping("c", text)).ParamName);
        Assert.Throws<ArgumentException>(() => new LoadData("s3://b/", "t") { Where = text });
    }

    /// <summary>The reader would read such a line as the prompt of a client, but StarRocks would not.</summary>
    [Theory]
    [InlineData("a\n-> b", "a -> b")]
    [InlineData("a -- why\r\n| b |\n 1", "a | b | 1")]
    [InlineData(" /* x */a\t+'\n| x |\n'", "a +'\n| x |\n'")]
    [InlineData("1\n+--) , b = (\n", "1 +")]
    [InlineData("mysql\n> 1", "mysql > 1")]
    public void An_expression_is_written_on_one_line(string text, string expected)
    {
        Assert.Equal(expected, new ColumnMapping("c", text).Expression);
        var load = new BrokerLoad { Data = [new("s3://b/", "t") { Where = text, Set = [new("c", text)] }] };
        Assert.Equal(expected, BrokerLoad.FromSql(Write(load)).Data[0].Where);
    }

    [Fact]
    public void A_default_immutable_array_is_an_empty_list()
    {
        var data = new LoadData("s3://b/", "t") { Columns = default(ImmutableArray<string>), Partitions = default(ImmutableArray<string>), Set = default(ImmutableArray<ColumnMapping>) };
        Assert.Empty(data.Columns);
        Assert.Empty(data.Partitions);
        Assert.Empty(data.Set);
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Paths = default(ImmutableArray<string>) });
    }

    private static string Write(BrokerLoad load) => load.ToSql("db", "l").CommandText;

    [Theory]
    [InlineData("a b", "label", "database")]
    [InlineData("db", "a.b", "label")]
    public void An_invalid_name_is_rejected(string database, string label, string parameter)
        => Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => Written.Load(database, label, [_data], default)).ParamName);

    [Fact]
    public void A_load_without_data_is_rejected()
    {
        Assert.Equal("data", Assert.Throws<ArgumentException>(static () => Written.Load("db", "l", [], default)).ParamName);
        Assert.Equal("data", Assert.Throws<ArgumentException>(static () => Written.Load("db", "l", [null!], default)).ParamName);
    }

    [Fact]
    public void Invalid_data_is_rejected()
    {
        Assert.Throws<ArgumentException>(static () => new LoadData(string.Empty, "t"));
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "a`b"));
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Paths = [] });
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Paths = ["s3://b/", string.Empty] });
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Columns = ["__op"] });
        Assert.Throws<ArgumentNullException>(static () => new LoadData("s3://b/", "t") { ColumnsFromPath = [null!] });
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Partitions = ["a`b"] });
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Set = [null!] });
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Enclose = string.Empty });
        Assert.Throws<ArgumentException>(static () => new LoadData("s3://b/", "t") { Escape = "é" });
        Assert.Throws<ArgumentOutOfRangeException>(static () => new LoadData("s3://b/", "t") { SkipHeader = -1 });
        Assert.Equal("column", Assert.Throws<ArgumentException>(static () => new ColumnMapping("__op", "1")).ParamName);
    }
}
