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
    private const int BufferLength = 80 * 1024;

    // A string has at most about as many characters.
    private const int MaxLength = 1_000_000_000;

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
    internal static SourceText? Read(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("it is a folder");
        var bytes = ReadBytes(path);
        foreach (var encoding in _marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
                return Decode(bytes, encoding);
        }

        if (IsBinary(bytes))
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

    /// <summary>
    /// Reads a file that another program may be writing, or that is a pipe without a length. Of a binary file, the start is enough.
    /// </summary>
    private static ReadOnlySpan<byte> ReadBytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var length = file.CanSeek ? file.Length : 0;
        RequireLength(length);
        using var bytes = new MemoryStream((int)length);
        var part = new byte[BinaryLength];
        for (var count = file.ReadAtLeast(part, BinaryLength, throwOnEndOfStream: false); count > 0; count = file.Read(part))
        {
            bytes.Write(part, 0, count);
            RequireLength(bytes.Length);
            if (bytes.Length == count)
            {
                if (IsBinary(part.AsSpan(0, count)))
                    break;
                part = new byte[BufferLength];
            }
        }

        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in _marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
                return false;
        }

        return bytes[..Math.Min(bytes.Length, BinaryLength)].Contains((byte)0);
    }

    private static void RequireLength(long length)
    {
        if (length > MaxLength)
            throw new IOException("it is larger than 1 GB");
    }

    /// <summary>Decodes a file that says what it is encoded in; what it cannot say would be lost when the file is fixed.</summary>
    private static SourceText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return SourceText.From(encoding.GetString(bytes[encoding.Preamble.Length..]), encoding);
        }
        catch (DecoderFallbackException exception)
        {
            throw new IOException("it contains bytes that are not " + encoding.WebName, exception);
        }
    }
}
