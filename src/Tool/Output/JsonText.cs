using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes JSON to a text writer, with a bounded part of it in memory.</summary>
internal sealed class JsonText(TextWriter output) : IDisposable
{
    private const int MaxBuffered = 16 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(MaxBuffered);
    private Utf8JsonWriter? _writer;

    /// <summary>Gets the writer; what it writes is safe in a file, and not in HTML.</summary>
    public Utf8JsonWriter Writer => _writer ??= new Utf8JsonWriter(_buffer, new JsonWriterOptions
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes a property.</summary>
    public void Property(string name, string value) => Writer.WriteString(name, WellFormed(value));

    /// <summary>Passes on what is buffered, if it is much.</summary>
    public void PassOn()
    {
        if (Writer.BytesPending + _buffer.WrittenCount > MaxBuffered)
            Flush();
    }

    /// <summary>Passes on everything and ends the last line.</summary>
    public void Complete()
    {
        Flush();
        output.WriteLine();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();

    /// <summary>Replaces half surrogates, which JSON cannot contain.</summary>
    internal static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private void Flush()
    {
        Writer.Flush();
        output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
