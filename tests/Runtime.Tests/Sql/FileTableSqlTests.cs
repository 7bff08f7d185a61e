using System;
using Xunit;
using static StarRocks.AwsAuth.Tests.Sql.CatalogSqlTests;

namespace StarRocks.AwsAuth.Tests.Sql;

public sealed class FileTableSqlTests
{
    private static readonly TableColumn[] _columns = [new("id", "varchar(65500)"), new("attributes", "map<varchar(100), varchar(2000)>")];

    [Fact]
    public void A_table_has_the_layout_of_the_page()
        => Assert.Equal(
            """
            CREATE EXTERNAL TABLE test_s3_db.file_table
            (
                id varchar(65500),
                attributes map<varchar(100), varchar(2000)>
            )
            ENGINE=FILE
            PROPERTIES
            (
                "path" = "s3://starrocks-test/",
                "format" = "ORC",
                "aws.s3.secret_key" = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
            );
            """,
            Written.Table(
                "test_s3_db",
                "file_table",
                _columns,
                Properties(("path", "s3://starrocks-test/"), ("format", "ORC"), ("aws.s3.secret_key", Examples.SecretKey))).CommandText);

    [Fact]
    public void Names_are_quoted_if_necessary()
        => Assert.Equal(
            "CREATE EXTERNAL TABLE `my-db`.`Umsätze 2024`\n(\n    `order` int\n)\nENGINE=FILE;",
            Written.Table("my-db", "Umsätze 2024", [new("order", "int")], default).CommandText);

    [Fact]
    public void A_column_can_have_nullability_and_a_comment()
        => Assert.Equal(
            "CREATE EXTERNAL TABLE d.t\n(\n    a int NULL,\n    b int NOT NULL COMMENT \"the \\\"b\\\"\",\n    c int COMMENT \"c\"\n)\nENGINE=FILE;",
            Written.Table("d", "t", [new("a", "int") { IsNullable = true }, new("b", "int") { IsNullable = false, Comment = "the \"b\"" }, new("c", "int") { Comment = "c" }], default).CommandText);

    [Theory]
    [InlineData("a b", "t", "database")]
    [InlineData("db", "a`b", "table")]
    public void An_invalid_name_is_rejected(string database, string table, string parameter)
        => Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => Written.Table(database, table, _columns, default)).ParamName);

    [Fact]
    public void A_repeated_column_is_rejected()
        => Assert.Equal("columns", Assert.Throws<ArgumentException>(static () => Written.Table("db", "t", [new("a", "int"), new("A", "int")], default)).ParamName);

    [Fact]
    public void A_table_without_columns_is_rejected()
    {
        Assert.Equal("columns", Assert.Throws<ArgumentException>(static () => Written.Table("db", "t", null, default)).ParamName);
        Assert.Equal("columns", Assert.Throws<ArgumentException>(static () => Written.Table("db", "t", [], default)).ParamName);
        Assert.Equal("columns", Assert.Throws<ArgumentException>(static () => Written.Table("db", "t", [null!], default)).ParamName);
    }
}
