using System;
using System.Collections.Generic;
using System.Threading;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the requests about documents.</summary>
internal sealed class RequestMethods(
    OpenDocuments documents, DocumentChecker checker, DiagnosticWriter diagnostics, FileKinds kinds, ClientFeatures client)
{
    /// <summary>Adds the requests to a connection.</summary>
    public void AddTo(ClientConnection connection)
    {
        connection.AddRequest<DocumentParams, DiagnosticReport>("textDocument/diagnostic", FindProblems);
        connection.AddRequest<CodeActionParams, IReadOnlyList<CodeAction>>("textDocument/codeAction", FindActions);
        connection.AddRequest<DocumentPositionParams, CompletionList>("textDocument/completion", FindProposals);
        connection.AddRequest<DocumentPositionParams, Hover>("textDocument/hover", FindHover);
        if (client.ShowsSymbolTree)
            connection.AddRequest<DocumentParams, IReadOnlyList<DocumentSymbol>>("textDocument/documentSymbol", FindSymbols);
        else
            connection.AddRequest<DocumentParams, IReadOnlyList<SymbolInformation>>("textDocument/documentSymbol", FindFlatSymbols);
    }

    private Func<CancellationToken, DiagnosticReport?> FindProblems(DocumentParams parameters) =>
        About(parameters.TextDocument, (snapshot, cancellation) =>
            new DiagnosticReport("full", diagnostics.Write(snapshot, checker.Find(snapshot, cancellation))),
            new DiagnosticReport("full", []));

    private Func<CancellationToken, IReadOnlyList<CodeAction>?> FindActions(CodeActionParams parameters)
    {
        var finder = new CodeActionFinder(checker, diagnostics, kinds, client);
        return About(parameters.TextDocument, (snapshot, cancellation) =>
            finder.Find(snapshot, parameters.Range, parameters.Context ?? new CodeActionContext(), cancellation));
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
