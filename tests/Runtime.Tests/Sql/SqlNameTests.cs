using System;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql;

public sealed class SqlNameTests
{
    [Theory]
    [InlineData("lake")]
    [InlineData("L4_x")]
    [InlineData("_1")]
    [InlineData("select")]
    public void Valid_catalog_names(string name) => Assert.Null(SqlNames.InvalidReason(SqlNameKind.Catalog, name));

    [Theory]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("__x")]
    [InlineData("1lake")]
    [InlineData("my-lake")]
    [InlineData("my lake")]
    [InlineData("läke")]
    [InlineData("la`ke")]
    [InlineData("default_catalog")]
    [InlineData("Default_Catalog")]
    [InlineData("x;DROP")]
    [InlineData("lake\n")]
    public void Invalid_catalog_names(string name) => Assert.NotNull(SqlNames.InvalidReason(SqlNameKind.Catalog, name));

    [Theory]
    [InlineData(SqlNameKind.Catalog, 64)]
    [InlineData(SqlNameKind.Database, 256)]
    [InlineData(SqlNameKind.Table, 1024)]
    [InlineData(SqlNameKind.Column, 1024)]
    [InlineData(SqlNameKind.Label, 128)]
    internal void A_name_has_a_greatest_length(SqlNameKind kind, int length)
    {
        Assert.Null(SqlNames.InvalidReason(kind, new string('a', length)));
        Assert.NotNull(SqlNames.InvalidReason(kind, new string('a', length + 1)));
    }

    [Theory]
    [InlineData(SqlNameKind.Database, "test_s3_db", true)]
    [InlineData(SqlNameKind.Database, "a-~!@#$%^&<>=+", true)]
    [InlineData(SqlNameKind.Database, "1a", false)]
    [InlineData(SqlNameKind.Database, "a b", false)]
    [InlineData(SqlNameKind.Database, "a.b", false)]
    [InlineData(SqlNameKind.Table, "Umsätze 2024", true)]
    [InlineData(SqlNameKind.Table, "a\0b", false)]
    [InlineData(SqlNameKind.Table, "a`b", false)]
    [InlineData(SqlNameKind.Column, "a=b", true)]
    [InlineData(SqlNameKind.Column, "__op", false)]
    [InlineData(SqlNameKind.Column, "__ROW", false)]
    [InlineData(SqlNameKind.Label, "2024-01-01", true)]
    [InlineData(SqlNameKind.Label, "a b", false)]
    [InlineData(SqlNameKind.Label, "ä", false)]
    internal void Every_kind_has_its_own_characters(SqlNameKind kind, string name, bool taken)
        => Assert.Equal(taken, SqlNames.InvalidReason(kind, name) is null);

    [Theory]
    [InlineData("lake", false)]
    [InlineData("_1a", false)]
    [InlineData("catalog", false)]
    [InlineData("select", true)]
    [InlineData("SELECT", true)]
    [InlineData("row_number", true)]
    [InlineData("both", true)]
    [InlineData("Variant", true)]
    [InlineData("include_tables", true)]
    [InlineData("EXCLUDE_TABLES", true)]
    [InlineData("system", true)]
    [InlineData("array_agg", true)]
    [InlineData("ceil", true)]
    [InlineData("FLOOR", true)]
    [InlineData("2024", true)]
    [InlineData("1e5", true)]
    [InlineData("my-label", true)]
    [InlineData("a b", true)]
    [InlineData("a\u3000b", true)]
    public void Names_are_quoted_if_necessary(string name, bool quoted)
        => Assert.Equal(quoted, SqlNames.NeedsQuotes(name));

    [Fact]
    public void The_exception_contains_the_reason_and_what_looks_like_a_name()
    {
        Assert.StartsWith("'1.x' is not a valid label name", Assert.Throws<ArgumentException>(static () => SqlNameArgument.Checked(SqlNameKind.Label, "1.x", "label")).Message, StringComparison.Ordinal);
        var thrown = Assert.Throws<ArgumentException>(static () => SqlNameArgument.Checked(SqlNameKind.Label, "a b", "label"));
        Assert.Equal(
            "The text is not a valid label name in StarRocks: it must be 1 to 128 ASCII letters, digits, underscores and hyphens. (Parameter 'label')",
            thrown.Message);
    }

    [Fact]
    public void Empty_names_are_rejected()
        => Assert.All(Enum.GetValues<SqlNameKind>().AsEnumerable(), static kind => Assert.NotNull(SqlNames.InvalidReason(kind, string.Empty)));
}
