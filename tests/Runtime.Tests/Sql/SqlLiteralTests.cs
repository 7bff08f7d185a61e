using System;
using CsCheck;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql;

public sealed class SqlLiteralTests
{
    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.String,
        Gen.Char["\\\"\n\t\r\b\0\x1A%_'`;nZ0x\u3000é"].Array[0, 30].Select(static c => new string(c)));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("us-west-2", "\"us-west-2\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("\n\t\r\b\0\x1A", "\"\\n\\t\\r\\b\\0\\Z\"")]
    [InlineData("50%_off", "\"50%_off\"")]
    [InlineData("it's `so`", "\"it's `so`\"")]
    [InlineData("\x01\x0B\x1B\x7F", "\"\x01\x0B\x1B\x7F\"")]
    [InlineData("\\", "\"\\\\\"")]
    [InlineData("\"; DROP CATALOG lake; --", "\"\\\"; DROP CATALOG lake; --\"")]
    public void A_value_is_escaped(string value, string literal) => Assert.Equal(literal, SqlLiteral.Quote(value));

    [Fact]
    public void StarRocks_reads_the_same_value()
        => _text.Sample(static value => string.Equals(StarRocksLiteral.Read(SqlLiteral.Quote(value)), value, StringComparison.Ordinal));

    [Fact]
    public void The_test_reader_rejects_invalid_literals()
    {
        Assert.Null(StarRocksLiteral.Read("\"a\\\""));
        Assert.Null(StarRocksLiteral.Read("\"a\"b\""));
        Assert.Equal("a\\%x", StarRocksLiteral.Read("\"a\\%\\x\""));
    }

    [Fact]
    public void Null_is_rejected() => Assert.Throws<ArgumentNullException>(static () => SqlLiteral.Quote(null!));
}
