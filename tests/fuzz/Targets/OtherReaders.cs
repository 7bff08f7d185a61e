using System;
using System.IO;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Reads files as other programs do.</summary>
internal static class OtherReaders
{
    private static readonly JsonDocumentOptions _json = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Indicates whether another program can read a file; null if there is none for this kind.</summary>
    internal static bool? CanRead(string extension, string text) => extension switch
    {
        ".json" => CanRead(() => JsonDocument.Parse(text, _json).Dispose()),
        ".yaml" => CanRead(() => new YamlStream().Load(new StringReader(text))),
        _ => null,
    };

    private static bool CanRead(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or YamlException or ArgumentException or InvalidOperationException)
        {
            // The YAML parser throws the last two for some faults.
            return false;
        }
    }
}
