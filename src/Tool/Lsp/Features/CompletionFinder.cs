using System;
using System.Globalization;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the keys and values that can be written at a position.</summary>
internal sealed class CompletionFinder(ClientFeatures client)
{
    public CompletionList Find(Snapshot snapshot, LspPosition position)
    {
        var offset = snapshot.Text.ToOffset(position);
        var target = TargetVersion.Of(FolderOptions.Read(snapshot.Address.Path));
        if (EditedPosition.Propose(snapshot, offset, target) is not var (proposals, isKey, span))
            return new CompletionList(IsIncomplete: false, []);

        // Some editors show all proposals in this order after a dot.
        var typed = snapshot.Text.All[span.Start..offset];
        var sorted = proposals.OrderBy(proposal => !proposal.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        var range = snapshot.Text.ToRange(span);
        return new CompletionList(IsIncomplete: false, [.. sorted.Select((proposal, index) => ToItem(proposal, isKey, index, range))]);
    }

    private LspCompletionItem ToItem(Proposal proposal, bool isKey, int index, LspRange range) => new(
        proposal.Text,
        isKey ? LspCompletionItem.Property : LspCompletionItem.Value,
        index.ToString("D4", CultureInfo.InvariantCulture),
        new LspTextEdit(range, proposal.Text))
    {
        Detail = proposal.IsRequired ? "required" : null,
        Documentation = DocumentationOf(proposal) is { Length: > 0 } text ? new MarkupContent(client.CompletionKind, text) : null,
    };

    private static string DocumentationOf(Proposal proposal) => proposal.Since is { } since
        ? proposal.Meaning + "\n\nSince StarRocks " + since.Version + "."
        : proposal.Meaning;
}
