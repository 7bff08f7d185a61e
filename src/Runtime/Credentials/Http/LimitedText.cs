using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Reads the text of a response up to its largest length.</summary>
internal static class LimitedText
{
    private const int BufferSize = 8_192;
    private const char ByteOrderMark = '\ufeff';

    [SuppressMessage("Performance", "CA1849:Call async methods when in an async method", Justification = "The body is in memory.")]
    internal static async Task<string> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[BufferSize];
        while (true)
        {
#if NET8_0_OR_GREATER
            var read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
#else
            var read = await stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
                return Decode(body);
            if (body.Length + read > HttpResponse.MaxBytes)
                throw HttpResponse.TooLong();
            body.Write(buffer, 0, read);
        }
    }

    internal static string Decode(MemoryStream body) =>
        Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length).TrimStart(ByteOrderMark);
}
