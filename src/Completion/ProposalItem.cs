using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Completion;

/// <summary>Converts proposals to the items of an editor.</summary>
internal static class ProposalItem
{
    private const string Description = "StarRocks.Description";

    private const string ParametersPage = "https://docs.starrocks.io/docs/integrations/authenticate_to_aws_resources/";

    /// <summary>Creates the item of a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="index">Its position in the list.</param>
    /// <param name="rules">The rules of every item.</param>
    internal static CompletionItem Create(Proposal proposal, int index, CompletionItemRules rules) => CompletionItem.Create(
        proposal.Text,
        sortText: index.ToString("D4", CultureInfo.InvariantCulture),
        properties: ImmutableDictionary<string, string>.Empty.Add(Description, Describe(proposal)),
        tags: [proposal.IsRequired ? WellKnownTags.Field : WellKnownTags.Property],
        rules: rules,
        inlineDescription: proposal.IsRequired ? "required" : "");

    internal static CompletionDescription Describe(CompletionItem item) =>
        CompletionDescription.FromText(item.Properties.TryGetValue(Description, out var text) ? text : "");

    private static string Describe(Proposal proposal)
    {
        var required = proposal.IsRequired ? " Required." : "";
        var since = proposal.Since is { } first ? $" Since StarRocks {first.Version}." : "";
        var page = AwsServices.PrefixOf(proposal.Text) is null ? RepositoryFiles.Url + "docs/statements.md" : ParametersPage;
        return $"{proposal.Meaning}{required}{since}\n{page}";
    }
}
