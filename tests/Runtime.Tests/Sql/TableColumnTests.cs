using System;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql;

public sealed class TableColumnTests
{
    [Theory]
    [InlineData("int")]
    [InlineData("VARCHAR(65500)")]
    [InlineData("decimal(10, 2)")]
    [InlineData("decimal ( 10 )")]
    [InlineData("unsigned int")]
    [InlineData("signed")]
    [InlineData("map<varchar(100), varchar(2000)>")]
    [InlineData("array<array<map<int,decimal(38,9)>>>")]
    [InlineData("struct<a int, `b c` array<string>, type varchar(10)>")]
    [InlineData("struct<$a int>")]
    [InlineData("struct<1a int, e5 int, 1e int>")]
    [InlineData("int(11)")]
    [InlineData("varbinary(10)")]
    [InlineData("type_of_a_newer_version(1, 2)")]
    public void A_valid_type_is_accepted(string type) => Assert.Equal(type, new TableColumn("c", type).Type);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("varchar(")]
    [InlineData("varchar()")]
    [InlineData("varchar(a)")]
    [InlineData("varchar(*)")]
    [InlineData("decimal(1,2,3)")]
    [InlineData("array")]
    [InlineData("array<int")]
    [InlineData("array<int>>")]
    [InlineData("array<int, int>")]
    [InlineData("map<int>")]
    [InlineData("struct<>")]
    [InlineData("struct<int>")]
    [InlineData("struct<select int>")]
    [InlineData("struct<1 int>")]
    [InlineData("int not null")]
    [InlineData("int)\nENGINE=OLAP; --")]
    [InlineData("int, b int")]
    [InlineData("9int")]
    [InlineData("`int`")]
    [InlineData("float(3)")]
    [InlineData("date(3)")]
    [InlineData("STRING(5)")]
    [InlineData("json(1)")]
    [InlineData("int(1,2)")]
    [InlineData("varchar(1,2)")]
    [InlineData("array<float(3)>")]
    [InlineData("struct<1e5 int>")]
    [InlineData("struct<1E5 int>")]
    public void An_invalid_type_is_rejected(string type)
        => Assert.Equal("type", Assert.Throws<ArgumentException>(() => new TableColumn("c", type)).ParamName);

    [Theory]
    [InlineData("struct<both int>", "struct<`both` int>")]
    [InlineData("struct<a int, Variant struct<system int, `floor` int, ceil int>>", "struct<a int, `Variant` struct<`system` int, `floor` int, `ceil` int>>")]
    [InlineData("map<int, struct<array_agg int, include_tables int, exclude_tables int>>", "map<int, struct<`array_agg` int, `include_tables` int, `exclude_tables` int>>")]
    public void Fields_that_some_versions_reserve_are_quoted(string type, string written) => Assert.Equal(written, new TableColumn("c", type).Type);

    [Theory]
    [InlineData(65)]
    [InlineData(400)]
    public void A_nested_type_is_accepted(int depth) =>
        Assert.NotNull(new TableColumn("c", string.Concat(Enumerable.Repeat("array<", depth)) + "int" + new string('>', depth)));

    [Fact]
    public void A_deeply_nested_type_is_rejected_without_a_stack_overflow()
        => Assert.Throws<ArgumentException>(static () => new TableColumn("c", string.Concat(Enumerable.Repeat("array<", 100_000))));

    [Fact]
    public void An_invalid_name_is_rejected()
        => Assert.Equal("name", Assert.Throws<ArgumentException>(static () => new TableColumn("__op", "int")).ParamName);
}
