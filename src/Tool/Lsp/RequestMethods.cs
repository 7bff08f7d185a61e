using System;
using System.Collections.Generic;
using System.Threading;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the requests about documents.</summary>
internal sealed class RequestMethods(
    OpenDocuments documents, DocumentChecker checker, DiagnosticWriter diagnostics, FileKinds kinds, ClientFeatures client)
{
    /// <summary>Gets the requests by their method.</summary>
    public Dictionary<string, RequestMethod> ByName => new(StringComparer.Ordinal)
    {
        ["textDocument/diagnostic"] =
            RequestMethod.Create<DocumentParams, DiagnosticReport>(LspJson.Default.DiagnosticReport, FindProblems),
        ["textDocument/codeAction"] =
            RequestMethod.Create<CodeActionParams, IReadOnlyList<CodeAction>>(LspJson.Default.IReadOnlyListCodeAction, FindActions),
        ["textDocument/completion"] =
            RequestMethod.Create<DocumentPositionParams, CompletionList>(LspJson.Default.CompletionList, FindProposals),
        ["textDocument/hover"] = RequestMethod.Create<DocumentPositionParams, Hover>(LspJson.Default.Hover, FindHover),
        ["textDocument/documentSymbol"] = client.ShowsSymbolTree
            ? RequestMethod.Create<DocumentParams, IReadOnlyList<DocumentSymbol>>(LspJson.Default.IReadOnlyListDocumentSymbol, FindSymbols)
            : RequestMethod.Create<DocumentParams, IReadOnlyList<SymbolInformation>>(
                LspJson.Default.IReadOnlyListSymbolInformation, FindFlatSymbols),
    };

    private Func<CancellationToken, DiagnosticReport?> FindProblems(DocumentParams parameters) =>
        About(parameters.TextDocument, (snapshot, cancellation) =>
            new DiagnosticReport("full", diagnostics.Write(snapshot, checker.Find(snapshot, cancellation))),
            new DiagnosticReport("full", []));

    private Func<CancellationToken, IReadOnlyList<CodeAction>?> FindActions(CodeActionParams parameters)
    {
        var finder = new CodeActionFinder(checker, diagnostics, kinds, client);
        return About(parameters.TextDocument, (snapshot, cancellation) =>
            finder.Find(snapshot, parameters.Range, parameters.Context?.Only, cancellation));
    }

    private Func<CancellationToken, CompletionList?> FindProposals(DocumentPositionParams parameters) =>
        About(parameters.TextDocument, (snapshot, _) => new CompletionFinder(client).Find(snapshot, parameters.Position));

    private Func<CancellationToken, Hover?> FindHover(DocumentPositionParams parameters) =>
        About(parameters.TextDocument, (snapshot, _) => new HoverFinder(client).Find(snapshot, parameters.Position));

    private Func<CancellationToken, IReadOnlyList<DocumentSymbol>?> FindSymbols(DocumentParams parameters) =>
        About(parameters.TextDocument, SymbolFinder.Find);

    private Func<CancellationToken, IReadOnlyList<SymbolInformation>?> FindFlatSymbols(DocumentParams parameters) =>
        About(parameters.TextDocument, static (snapshot, cancellation) =>
            SymbolFinder.Flatten(snapshot, SymbolFinder.Find(snapshot, cancellation)));

    /// <summary>Returns a function that finds an answer about the current version of a document.</summary>
    private Func<CancellationToken, T?> About<T>(
        TextDocumentId id, Func<Snapshot, CancellationToken, T?> find, T? unknown = null)
        where T : class => documents.Find(id.Uri)?.Current is { } snapshot
            ? cancellation => find(snapshot, cancellation)
            : _ => unknown;
}
