using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>What is new in the ready-made types is drawn at random, too.</summary>
public sealed class RandomObjectTests
{
    [Theory]
    [InlineData("S3Auth")]
    [InlineData("GlueAuth")]
    public async Task Every_member_of_a_block_is_drawn(string type)
    {
        var symbol = (await TestCompilation.CreateAsync([""])).GetTypeByMetadataName("StarRocks.AwsAuth." + type)!;
        var members = symbol.GetMembers().OfType<IPropertySymbol>().Where(static property => property.SetMethod is not null);
        Assert.Equal(
            members.Select(static member => member.Name).Order(StringComparer.Ordinal),
            RandomObject.BlockMembers[type].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_ready_made_statement_is_drawn()
    {
        var catalogs = CatalogDefinitions.All.Select(static catalog => catalog.ReadyMadeType);
        var statements = StatementDefinitions.All.Select(static statement => statement.ReadyMadeType);
        Assert.Equal(
            catalogs.Concat(statements).OfType<string>().Order(StringComparer.Ordinal),
            RandomObject.Statements.Order(StringComparer.Ordinal));
    }
}
