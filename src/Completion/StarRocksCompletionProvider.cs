using System.Collections.Generic;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Completion;

/// <summary>Proposes the keys of StarRocks and their values in dictionaries, in SQL and in the attributes of this library.</summary>
[ExportCompletionProvider(nameof(StarRocksCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class StarRocksCompletionProvider : CompletionProvider
{
    // A key contains dots, which end a word of C#, so no character but Tab and Enter accepts a proposal.
    private static readonly CompletionItemRules _rules = CompletionItemRules.Create(
        commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace)],
        filterCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '.', '-', '_')],
        enterKeyRule: EnterKeyRule.Never);

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion
            ? (trigger.Character is '"' or '\'' || ProposedText.Has(trigger.Character)) && FollowsQuote(text, caretPosition)
            : trigger.Kind is CompletionTriggerKind.Invoke or CompletionTriggerKind.InvokeAndCommitIfUnique;

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var cancellation = context.CancellationToken;
        var text = await context.Document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (!FollowsQuote(text, context.Position)
            || await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || EditedToken.At(root, text, context.Position) is not { } token)
            return;
        var pair = token.IsWord ? EditedPair.Of(token.Expression) : null;
        var attribute = token.IsWord ? EditedAttribute.Of(token.Expression) : null;
        if ((pair is null && attribute is null && !EditedLiteral.MayBeSql(token))
            || await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName("StarRocks.AwsAuth.AwsAuthAttribute") is null)
            return;

        var target = TargetVersion.At(token.Expression.GetLocation(), context.Document.Project.AnalyzerOptions);
        if (attribute is not null)
            Add(context, EditedAttribute.Propose(attribute, token.Typed, target, model, cancellation), token.WordSpan(text));
        else if (pair is not null && ProposeIn(pair, token, target, model, cancellation) is { } proposals)
            Add(context, proposals, token.WordSpan(text));
        else if (EditedLiteral.MayBeSql(token) && EditedLiteral.Find(token, context.Position, model, cancellation) is var (property, span))
            Add(context, property.Propose(target), span);
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(
        Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(ProposalItem.Describe(item));

    private static IReadOnlyList<Proposal>? ProposeIn(
        EditedPair pair, EditedToken token, StarRocksVersion? target, SemanticModel model, CancellationToken cancellation)
    {
        var key = pair.Key is { } written ? model.GetConstantValue(written, cancellation).Value as string : token.Typed;
        if (key is null || new EditedCollection(model, cancellation).Find(pair, key) is not { } list)
            return null;
        list = list with { TargetVersion = target };
        return pair.Key is null ? KeyProposals.For(list, key) : ValueProposals.For(list, key);
    }

    private static void Add(CompletionContext context, IReadOnlyList<Proposal> proposals, TextSpan span)
    {
        if (proposals.Count == 0)
            return;
        context.CompletionListSpan = span;
        context.IsExclusive = true;
        for (var i = 0; i < proposals.Count; i++)
            context.AddItem(ProposalItem.Create(proposals[i], i, _rules));
    }

    /// <summary>Indicates whether a quote precedes a position on its line, without which it is in no string that is completed.</summary>
    private static bool FollowsQuote(SourceText text, int position)
    {
        for (var i = position - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            if (text[i] is '"' or '\'')
                return true;
        }

        return false;
    }
}
