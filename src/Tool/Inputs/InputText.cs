using System;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads texts in the encoding that their bytes tell: UTF-16 with a byte order mark, UTF-8, or else Latin-1.</summary>
internal static class InputText
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding[] _marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>Returns the text, with the encoding that writes the same bytes; null if the file is binary.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    internal static SourceText? Read(string path) => Read(InputBytes.OpenFile(path));

    /// <summary>
    /// Reads a stream to its end and closes it. Returns the text, with the encoding that writes the same bytes; null if it is binary.
    /// </summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    internal static SourceText? Read(Stream stream)
    {
        using var file = new InputBytes(stream);
        foreach (var encoding in _marked)
        {
            if (file.First.StartsWith(encoding.Preamble))
                return Decode(file, encoding);
        }

        if (file.First.Contains((byte)0))
            return null;
        try
        {
            return SourceText.From(file.Decode(_strict), _strict);
        }
        catch (DecoderFallbackException)
        {
            // Keys and quotes are the same in every other encoding of one byte.
            return SourceText.From(file.Decode(Encoding.Latin1), Encoding.Latin1);
        }
    }

    /// <summary>Returns the text of a file that must not be binary.</summary>
    /// <exception cref="IOException">The file cannot be read, or is binary.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    internal static SourceText ReadText(string path) => Read(path) ?? throw new IOException(FileFailure.Binary);

    /// <summary>Returns the text of a stream that must not be binary.</summary>
    /// <exception cref="IOException">The stream cannot be read, or is binary.</exception>
    internal static SourceText ReadText(Stream stream) => Read(stream) ?? throw new IOException(FileFailure.Binary);

    /// <summary>Decodes a file that says what it is encoded in; what it cannot say would be lost when the file is fixed.</summary>
    private static SourceText Decode(InputBytes file, Encoding encoding)
    {
        try
        {
            return SourceText.From(file.Decode(encoding, encoding.Preamble.Length), encoding);
        }
        catch (DecoderFallbackException exception)
        {
            throw new IOException("it contains bytes that are not " + encoding.WebName, exception);
        }
    }
}
