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
        var proposed = Edited(snapshot, offset) is var (property, span)
            ? property.Propose().Select((proposal, index) => ToItem(proposal, property, index, snapshot.Text.ToRange(span)))
            : [];
        return new CompletionList(IsIncomplete: false, [.. proposed]);
    }

    /// <summary>Returns the edited property and the range in the file that a proposal replaces; null if none is edited.</summary>
    private static (EditedProperty Property, SourceSpan Span)? Edited(Snapshot snapshot, int offset)
    {
        // A list that is being typed may contain nothing that is checked, so that its text is not among those of the file.
        if (snapshot.Format is not { } format)
            return null;
        if (format is SqlFormat)
            return EditedSql.At(snapshot.Text.All, offset) is { } inFile ? (inFile, inFile.Span) : null;
        if (snapshot.Content?.At(offset) is not { } text || text.ToText(offset) is not { } at)
            return null;
        var edited = text.Script is not null
            ? EditedSql.At(text.Text, at) : text.Settings is { } settings ? EditedSetting.At(settings, at) : null;
        return edited is null ? null : (edited, text.ToFile(edited.Span));
    }

    private LspCompletionItem ToItem(Proposal proposal, EditedProperty property, int index, LspRange range) => new(
        proposal.Text,
        property.Key is null ? LspCompletionItem.Property : LspCompletionItem.Value,
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
