using System;
using System.IO;
using System.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Opens the standard input when it is first read.</summary>
internal sealed class StandardInput : TextReader
{
    private readonly Lazy<StreamReader> _reader =
        new(static () => new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true));

    /// <inheritdoc/>
    public override int Peek() => _reader.Value.Peek();

    /// <inheritdoc/>
    public override int Read() => _reader.Value.Read();

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => _reader.Value.Read(buffer, index, count);

    /// <inheritdoc/>
    public override string ReadToEnd() => _reader.Value.ReadToEnd();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _reader.IsValueCreated)
            _reader.Value.Dispose();
        base.Dispose(disposing);
    }
}
