using System;
using System.IO;
using System.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents the bytes of a stream: of a file that another program may be writing, or of a pipe without a length. A long file is
/// decoded piece by piece, so that it is not in memory together with its text.
/// </summary>
internal sealed class InputBytes : IDisposable
{
    // As many bytes as Git looks at to recognize a binary file.
    private const int FirstLength = 8000;

    // A string has at most about as many characters.
    private const int MaxLength = 1_000_000_000;

    private const int LongLength = 1_000_000;
    private const int PieceLength = 65_536;
    private const string Changes = "it changes while it is read";

    private readonly Stream _stream;
    private readonly byte[] _first = new byte[FirstLength];
    private readonly int _firstLength;
    private readonly bool _isLong;
    private MemoryStream? _bytes;

    /// <summary>Initializes a new instance, and reads the start.</summary>
    /// <param name="stream">The stream, which is closed with this instance.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public InputBytes(Stream stream)
    {
        _stream = stream;
        try
        {
            var length = stream.CanSeek ? stream.Length : 0;
            RequireLength(length);
            _isLong = length > LongLength;
            _firstLength = stream.ReadAtLeast(_first, FirstLength, throwOnEndOfStream: false);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Gets the bytes at the start.</summary>
    public ReadOnlySpan<byte> First => _first.AsSpan(0, _firstLength);

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    public static FileStream OpenFile(string path) => Directory.Exists(path)
        ? throw new IOException("it is a folder")
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    /// <summary>Returns the text.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="start">The number of bytes before it.</param>
    /// <exception cref="DecoderFallbackException">The bytes are not in this encoding.</exception>
    public string Decode(Encoding encoding, int start = 0)
    {
        if (!_isLong)
        {
            _bytes ??= ReadAll();
            return encoding.GetString(_bytes.GetBuffer().AsSpan(start, (int)_bytes.Length - start));
        }

        var count = DecodePieces(encoding, start, []);
        return string.Create(count, (File: this, Encoding: encoding, Start: start), static (text, state) =>
        {
            if (state.File.DecodePieces(state.Encoding, state.Start, text) != text.Length)
                throw new IOException(Changes);
        });
    }

    public void Dispose() => _stream.Dispose();

    private MemoryStream ReadAll()
    {
        var (bytes, piece) = (new MemoryStream(), new byte[PieceLength]);
        bytes.Write(First);
        for (var count = _stream.Read(piece); count > 0; count = _stream.Read(piece))
        {
            bytes.Write(piece, 0, count);
            RequireLength(bytes.Length);
        }

        return bytes;
    }

    private static void RequireLength(long length)
    {
        if (length > MaxLength)
            throw new IOException("it is larger than 1 GB");
    }

    /// <summary>Decodes the file into a text, if it is not empty. Returns the number of characters.</summary>
    private int DecodePieces(Encoding encoding, int start, Span<char> text)
    {
        var (decoder, bytes, characters) = (encoding.GetDecoder(), new byte[PieceLength], new char[encoding.GetMaxCharCount(PieceLength)]);
        _stream.Position = start;
        for (var count = 0; true;)
        {
            var length = _stream.Read(bytes);
            var decoded = decoder.GetChars(bytes.AsSpan(0, length), characters, flush: length == 0);
            if (text.Length > 0 && decoded > text.Length - count)
                throw new IOException(Changes);
            if (text.Length > 0)
                characters.AsSpan(0, decoded).CopyTo(text[count..]);
            count += decoded;
            if (length == 0)
                return count;
        }
    }
}
