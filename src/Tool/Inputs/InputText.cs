using System;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads the text of a file in the encoding that its first bytes tell: UTF-8, or UTF-16 with a byte order mark.</summary>
internal static class InputText
{
    // As many bytes as Git looks at.
    private const int BinaryLength = 8000;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the text, with the encoding that writes the same bytes; null if the file is binary.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    internal static SourceText? Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            return Decode(bytes, Encoding.UTF8);
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble))
            return Decode(bytes, Encoding.Unicode);
        if (bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Decode(bytes, Encoding.BigEndianUnicode);
        if (bytes.AsSpan(0, Math.Min(bytes.Length, BinaryLength)).Contains((byte)0))
            return null;
        try
        {
            return SourceText.From(_strict.GetString(bytes), _strict);
        }
        catch (DecoderFallbackException)
        {
            // Keys and quotes are the same in every other encoding of one byte.
            return SourceText.From(Encoding.Latin1.GetString(bytes), Encoding.Latin1);
        }
    }

    private static SourceText Decode(byte[] bytes, Encoding encoding)
    {
        var start = encoding.Preamble.Length;
        return SourceText.From(encoding.GetString(bytes, start, bytes.Length - start), encoding);
    }
}
