using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents a version of a document. It never changes, so that a request is answered about the text that it was made for.
/// </summary>
/// <param name="address">The document.</param>
/// <param name="version">The version of the client.</param>
/// <param name="text">The text.</param>
/// <param name="kindName">The name by which its kind is found; null if it is not checked.</param>
/// <param name="format">The format; null if it is not checked.</param>
internal sealed class Snapshot(DocumentAddress address, int version, DocumentText text, string? kindName, FileFormat? format)
{
    private readonly Lazy<FileContent?> _content = new(() => format?.Read(text.All));

    public DocumentAddress Address => address;

    public int Version => version;

    public DocumentText Text => text;

    public FileFormat? Format => format;

    /// <summary>Gets the name by which fixes find the kind.</summary>
    public string KindName => kindName ?? "";

    /// <summary>Gets the path for the locations of problems.</summary>
    public string Path => address.Path ?? address.Uri;

    /// <summary>Gets what the format has read; null if the document is not checked.</summary>
    public FileContent? Content => _content.Value;

    /// <summary>Gets or sets the problems, once they are found; a later search finds the same, unless another file has changed.</summary>
    public IReadOnlyList<Diagnostic>? Problems { get; set; }

    /// <summary>Returns the same version, whose problems are searched again.</summary>
    public Snapshot Again() => new(address, version, text, kindName, format);

    /// <summary>Returns the document with another text, as a fix would make it.</summary>
    public Snapshot With(SourceText changed) => new(address, version, text.With(changed), kindName, format);

    /// <summary>Returns the version after changes.</summary>
    public Snapshot With(IReadOnlyList<TextChangeEvent> changes, int newVersion) =>
        new(address, newVersion, text.With(changes), kindName, format);
}
