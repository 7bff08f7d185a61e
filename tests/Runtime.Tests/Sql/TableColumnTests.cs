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
    public void An_invalid_type_is_rejected(string type)
        => Assert.Equal("type", Assert.Throws<ArgumentException>(() => new TableColumn("c", type)).ParamName);

    [Fact]
    public void A_deeply_nested_type_is_rejected_without_a_stack_overflow()
        => Assert.Throws<ArgumentException>(static () => new TableColumn("c", string.Concat(Enumerable.Repeat("array<", 100_000))));

    [Fact]
    public void An_invalid_name_is_rejected()
        => Assert.Equal("name", Assert.Throws<ArgumentException>(static () => new TableColumn("__op", "int")).ParamName);
}
