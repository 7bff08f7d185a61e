using System;
using System.IO;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Identifies a document: its address as the client writes it, and its file, if it has one.</summary>
/// <param name="Uri">The address.</param>
/// <param name="Path">The absolute path of the file; null for a document that is not a file.</param>
internal sealed record DocumentAddress(string Uri, string? Path)
{
    internal static DocumentAddress Of(string uri)
    {
        if (!System.Uri.TryCreate(WithDrive(uri), UriKind.Absolute, out var parsed) || !parsed.IsFile)
            return new DocumentAddress(uri, null);

        // A path of Windows is none here if this is another system.
        if (!System.IO.Path.IsPathRooted(parsed.LocalPath))
            return new DocumentAddress(uri, null);
        try
        {
            return new DocumentAddress(uri, System.IO.Path.GetFullPath(parsed.LocalPath));
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return new DocumentAddress(uri, null);
        }
    }

    /// <summary>Returns an address with the colon of a drive, which editors encode, so that it is recognized.</summary>
    private static string WithDrive(string uri)
    {
        const string Start = "file:///";
        const string Colon = "%3A";
        var drive = Start.Length;
        return uri.StartsWith(Start, StringComparison.OrdinalIgnoreCase) && uri.Length > drive && char.IsAsciiLetter(uri[drive])
            && uri.AsSpan(drive + 1).StartsWith(Colon, StringComparison.OrdinalIgnoreCase)
            ? string.Concat(uri.AsSpan(0, drive + 1), ":", uri.AsSpan(drive + 1 + Colon.Length))
            : uri;
    }

    /// <summary>Returns the address of a file.</summary>
    internal static string UriOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>Returns the name by which the kind of the document is found: its own, or else one of its language.</summary>
    /// <param name="languageId">The language that the client has recognized.</param>
    /// <param name="kinds">The kinds.</param>
    public string? NameOfKind(string languageId, FileKinds kinds)
    {
        var name = Path ?? Uri[(Uri.LastIndexOf('/') + 1)..];
        if (kinds.Find(name) is not null)
            return name;
        return DocumentLanguages.ExtensionOf(languageId) is { } standard && kinds.Find(standard) is not null ? standard : null;
    }
}
