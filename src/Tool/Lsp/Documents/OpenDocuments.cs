using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains the documents that are open in the editor. Only one thread changes it.</summary>
/// <param name="kinds">The kinds of files that are checked.</param>
internal sealed class OpenDocuments(FileKinds kinds)
{
    private readonly ConcurrentDictionary<string, Document> _byUri = new(StringComparer.Ordinal);

    /// <summary>Occurs after a document is closed.</summary>
    public event EventHandler? Closed;

    public PositionEncoding Encoding { get; set; } = PositionEncoding.Utf16;

    public IEnumerable<Document> All => _byUri.Values;

    public Document? Find(string uri) => _byUri.GetValueOrDefault(uri);

    /// <summary>Returns the open document of a file; null if there is none.</summary>
    public Document? FindFile(string path) => _byUri.Values.FirstOrDefault(document => document.Address.Path == path);

    public Document Open(TextDocumentItem item)
    {
        var address = DocumentAddress.Of(item.Uri);
        var name = address.NameOfKind(item.LanguageId, kinds);
        var text = new DocumentText(item.Text, Encoding);
        var format = name is null ? null : kinds.Find(name)?.Format.ForEditing();
        var document = new Document(new Snapshot(address, item.Version, text, name, format));
        _byUri[item.Uri] = document;
        return document;
    }

    public Document? Close(string uri)
    {
        if (!_byUri.TryRemove(uri, out var document))
            return null;
        Closed?.Invoke(this, EventArgs.Empty);
        return document;
    }

    /// <summary>Returns the documents that override a file, such as appsettings.Production.json.</summary>
    public IEnumerable<Document> Overriding(DocumentAddress file) => file.Path is { } path && kinds.Find(path) is { Format.HasLayers: true }
        ? _byUri.Values.Where(document => document.Address.Path is { } overriding && FileKinds.BaseFilePath(overriding) == path)
        : [];
}
