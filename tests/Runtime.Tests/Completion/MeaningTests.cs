using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Completion;

public class MeaningTests
{
    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var parameter in Parameters.All)
            data.Add(parameter.Name, parameter.Meaning);
        foreach (var member in StatementDefinitions.All.SelectMany(static statement => statement.Members))
            data.Add(member.Key, member.Meaning);
        foreach (var member in CatalogDefinitions.All.SelectMany(static catalog => catalog.Members))
            data.Add(member.Key, member.Meaning);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_key_that_is_proposed_has_a_meaning(string key, string meaning)
    {
        Assert.All(key, static c => Assert.True(ProposedText.Has(c)));
        Assert.Matches("^[A-Z].*[.]$", meaning);
    }

    [Fact]
    public void No_proposed_word_has_to_be_escaped_in_a_literal() =>
        Assert.All(
            StatementDefinitions.All.SelectMany(static statement => statement.Members)
                .Concat(CatalogDefinitions.All.SelectMany(static catalog => catalog.Members))
                .SelectMany(static member => member.ProposedWords?.Words ?? []),
            static word => Assert.All(word, static c => Assert.True(ProposedText.Has(c))));

    [Fact]
    public void Every_required_key_has_a_meaning() =>
        Assert.All(
            StatementDefinitions.All.SelectMany(static statement => statement.RequiredKeys)
                .Concat(CatalogDefinitions.All.SelectMany(static catalog => catalog.Metastores).SelectMany(static metastore => metastore.RequiredKeys)),
            static required => Assert.NotEmpty(required.Key.Meaning));
}
