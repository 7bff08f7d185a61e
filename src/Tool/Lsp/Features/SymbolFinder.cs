using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the statements and the groups of settings of a document, with their keys. No value is shown.</summary>
internal static class SymbolFinder
{
    private const int LongestName = 100;

    internal static IReadOnlyList<DocumentSymbol> Find(Snapshot snapshot, CancellationToken cancellation)
    {
        var symbols = new List<DocumentSymbol>();
        foreach (var text in snapshot.Content?.Texts ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            symbols.AddRange(text.Script is { } script
                ? script.Statements.Select(statement => Of(statement, text, snapshot.Text))
                : text.Settings is not null
                    ? NamedSettings.Of(text).Select(settings => Of(settings, text, snapshot.Text))
                    : []);
        }

        return symbols;
    }

    /// <summary>Returns the symbols without their tree.</summary>
    internal static IReadOnlyList<SymbolInformation> Flatten(Snapshot snapshot, IReadOnlyList<DocumentSymbol> symbols) =>
        [.. symbols.Select(
            symbol => new SymbolInformation(symbol.Name, symbol.Kind, new LspLocation(snapshot.Address.Uri, symbol.Range), null))];

    private static DocumentSymbol Of(ParsedStatement statement, FileText text, DocumentText document)
    {
        var whole = statement.Whole;
        var name = statement.Name is { } span ? Shorten(text.Text.Substring(span.Start, span.Length)) : null;
        return Create(
            name ?? statement.Scope.Name,
            name is null ? null : statement.Scope.Name,
            DocumentSymbol.Object,
            text.ToFile(whole),
            text.ToFile(statement.Name ?? statement.FirstWord),
            statement.Properties.Select(property => (property.Key, text.ToFile(property.Whole), text.ToFile(property.KeySpan))),
            document);
    }

    private static DocumentSymbol Of(NamedSettings named, FileText text, DocumentText document)
    {
        var start = named.Settings.Min(static setting => setting.Node.Start);
        var end = named.Settings.Max(static setting => setting.Node.End);
        return Create(
            Shorten(named.Name),
            null,
            DocumentSymbol.Namespace,
            text.ToFile(SourceSpan.Between(start, end)),
            text.ToFile(named.Settings[0].Node.NameSpan),
            named.Settings.Select(setting => (setting.Key, text.ToFile(setting.Node.Whole), text.ToFile(setting.Node.NameSpan))),
            document);
    }

    private static DocumentSymbol Create(
        string name,
        string? detail,
        int kind,
        SourceSpan whole,
        SourceSpan selection,
        IEnumerable<(string Key, SourceSpan Whole, SourceSpan Name)> keys,
        DocumentText document)
    {
        // A client rejects a selection outside of its range.
        var range = TextSpan.FromBounds(Math.Min(whole.Start, selection.Start), Math.Max(whole.End, selection.End));
        return new DocumentSymbol(name, detail, kind, document.ToRange(range), document.ToRange(selection))
        {
            Children =
            [
                .. keys.Where(static key => key.Key.Trim().Length > 0).Select(key => new DocumentSymbol(
                    Shorten(KeyText.ForMessage(key.Key)),
                    null,
                    DocumentSymbol.Key,
                    document.ToRange(key.Whole), document.ToRange(key.Name))),
            ],
        };
    }

    private static string Shorten(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";
}
