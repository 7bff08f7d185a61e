using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads the messages of a stream, each of which follows a header with its length.</summary>
internal sealed class MessageReader(Stream input)
{
    private const string LengthName = "Content-Length:";
    private const int LongestHeader = 8 * 1024;
    private const int LongestBody = 256 * 1024 * 1024;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>Returns the next body; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The stream contains something else than messages.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public byte[]? Read()
    {
        if (ReadLength() is not { } length)
            return null;
        var body = new byte[length];
        var taken = Math.Min(length, _end - _start);
        _buffer.AsSpan(_start, taken).CopyTo(body);
        _start += taken;
        return input.ReadAtLeast(body.AsSpan(taken), length - taken, throwOnEndOfStream: false) == length - taken ? body : null;
    }

    /// <summary>Reads a header and returns the length of the body; null at the end of the stream.</summary>
    private int? ReadLength()
    {
        int? length = null;
        var read = 0;
        while (ReadLine() is { } line)
        {
            if (line.Length == 0 && length is not null)
                return length;
            read += line.Length;
            if (line.StartsWith(LengthName, StringComparison.OrdinalIgnoreCase))
                length = ParseLength(line.AsSpan(LengthName.Length));
            else if (line.Length == 0 || !line.Contains(':', StringComparison.Ordinal) || read > LongestHeader)
                throw new InvalidDataException("The header of a message is wrong.");
        }

        return null;
    }

    private static int ParseLength(ReadOnlySpan<char> text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= LongestBody
            ? length
            : throw new InvalidDataException("The length of a message is wrong.");

    private string? ReadLine()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_start == _end)
            {
                (_start, _end) = (0, input.Read(_buffer));
                if (_end == 0)
                    return null;
            }

            var c = _buffer[_start++];
            if (c == '\n')
                return line.ToString();
            if (c != '\r')
                line.Append((char)c);
            if (line.Length > LongestHeader)
                throw new InvalidDataException("The header of a message is too long.");
        }
    }
}
