using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Text;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Reads an HTTP/1.1 response up to its largest length. Nothing is decompressed.</summary>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112</see>.</remarks>
internal sealed class ResponseReader(Stream stream)
{
    internal const string BucketRegionHeader = "x-amz-bucket-region";

    private const int StatusStart = 9;
    private const int StatusLength = 3;

    private readonly byte[] _buffer = new byte[8_192];
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private int _position;
    private int _end;
    private int _total;

    internal HttpResponse Read()
    {
        var status = ReadHead();
        while (status is >= 100 and < 200)
            status = ReadHead();
        using var body = new MemoryStream();
        if (status is not (204 or 304))
            ReadBody(body);
        DateTimeOffset? date = Header("Date") is { } text
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
        return new HttpResponse((HttpStatusCode)status, LimitedText.Decode(body), date, Header(BucketRegionHeader));
    }

    private string? Header(string name) => _headers.TryGetValue(name, out var value) ? value : null;

    private int ReadHead()
    {
        _headers.Clear();
        var line = ReadLine();
        if (line.Length < StatusStart + StatusLength || !line.StartsWith("HTTP/1.", StringComparison.Ordinal))
            throw Invalid();
        var status = ParseNumber(line.Substring(StatusStart, StatusLength), NumberStyles.None);
        while ((line = ReadLine()).Length > 0)
        {
            var colon = line.IndexOf(':');
            if (colon > 0)
                _headers[line.Substring(0, colon)] = line.Substring(colon + 1).Trim();
        }

        return status;
    }

    private void ReadBody(MemoryStream body)
    {
        if (Header("Transfer-Encoding") is { } encoding)
        {
            if (encoding.EndsWith("chunked", StringComparison.OrdinalIgnoreCase))
                ReadChunks(body);
            else
                ReadToEnd(body);
        }
        else if (Header("Content-Length") is { } length)
        {
            Copy(ParseNumber(length, NumberStyles.None), body);
        }
        else
        {
            ReadToEnd(body);
        }
    }

    private void ReadChunks(MemoryStream body)
    {
        while (true)
        {
            var line = ReadLine();
            var extension = line.IndexOf(';');
            var size = ParseNumber((extension < 0 ? line : line.Substring(0, extension)).Trim(), NumberStyles.AllowHexSpecifier);
            if (size == 0)
                return;
            Copy(size, body);
            if (ReadLine().Length > 0)
                throw Invalid();
        }
    }

    private void ReadToEnd(MemoryStream body)
    {
        do
        {
            body.Write(_buffer, _position, _end - _position);
            _position = _end;
        }
        while (Fill());
    }

    private void Copy(int count, MemoryStream body)
    {
        while (count > 0)
        {
            if (_position == _end && !Fill())
                throw Truncated();
            var part = Math.Min(count, _end - _position);
            body.Write(_buffer, _position, part);
            _position += part;
            count -= part;
        }
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_position == _end && !Fill())
                throw Truncated();
            var c = (char)_buffer[_position++];
            if (c == '\n')
                return line.ToString();
            if (c != '\r')
                line.Append(c);
        }
    }

    private bool Fill()
    {
        _position = 0;
        _end = stream.Read(_buffer, 0, _buffer.Length);
        _total += _end;
        return _total <= HttpResponse.MaxBytes ? _end > 0 : throw HttpResponse.TooLong();
    }

    private static int ParseNumber(string text, NumberStyles styles)
    {
        if (!long.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) || number < 0)
            throw Invalid();
        return number <= HttpResponse.MaxBytes ? (int)number : throw HttpResponse.TooLong();
    }

    private static IssueException Invalid() => new("the response is not valid HTTP.") { IsTransient = true };

    private static IOException Truncated() => new("The response ended early.");
}
