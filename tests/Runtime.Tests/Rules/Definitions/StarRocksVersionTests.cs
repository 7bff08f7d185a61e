using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules.Definitions;

/// <summary>Tests versions of StarRocks, as users write them and as sources name them.</summary>
public sealed class StarRocksVersionTests
{
    [Theory]
    [InlineData("3.2", "3.2")]
    [InlineData("v3.3", "3.3")]
    [InlineData("V3.3.0", "3.3.0")]
    [InlineData(" 3.2.3 ", "3.2.3")]
    [InlineData("3.2.3-79ee91d", "3.2.3")]
    [InlineData("4.0.0-RC02", "4.0.0")]
    [InlineData("3.10", "3.10")]
    public void Read(string text, string version) => Assert.Equal(version, StarRocksVersion.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("v")]
    [InlineData("3")]
    [InlineData("3.")]
    [InlineData("3.x")]
    [InlineData("3,2")]
    [InlineData("3.2.3.4")]
    [InlineData("-3.2")]
    [InlineData("+3.2")]
    [InlineData("3. 2")]
    [InlineData("latest")]
    [InlineData("3.99999999999999999999")]
    [InlineData("\u0663.\u0662")]
    public void Not_read(string text) => Assert.Null(StarRocksVersion.Parse(text));

    [Fact]
    public void A_long_text_is_not_read() => Assert.Null(StarRocksVersion.Parse("3.2-" + new string('x', 100_000)));

    [Theory]
    [InlineData("3.1", "3.2")]
    [InlineData("3.9", "3.10")]
    [InlineData("2.5.22", "3.0")]
    [InlineData("3.2.3", "3.2.4")]
    public void Older(string older, string newer)
    {
        Assert.True(StarRocksVersion.Parse(older)!.Value.IsBefore(StarRocksVersion.Parse(newer)!.Value));
        Assert.False(StarRocksVersion.Parse(newer)!.Value.IsBefore(StarRocksVersion.Parse(older)!.Value));
    }

    [Theory]
    [InlineData("3.2", "3.2.4")]
    [InlineData("3.2.4", "3.2")]
    [InlineData("3.2.0", "3.2")]
    [InlineData("3.2.4", "3.2.4")]
    public void Not_certainly_older(string target, string first) =>
        Assert.False(StarRocksVersion.Parse(target)!.Value.IsBefore(StarRocksVersion.Parse(first)!.Value));

    [Fact]
    public void Some_value_of_each_key_is_known_to_every_version()
    {
        var oldest = new StarRocksVersion(0, 0);
        var lists = StatementDefinitions.All.Where(static statement => statement.Since is null).Select(static statement => statement.Formats)
            .Concat(CatalogDefinitions.All.Where(static catalog => catalog.Metastores.Length > 0).Select(static catalog => catalog.MetastoreWords))
            .Append(CatalogDefinitions.Types).Append(DataClause.Formats).OfType<WordList>();
        Assert.All(lists, list => Assert.NotEmpty(list.In(oldest).Words));
    }
}
