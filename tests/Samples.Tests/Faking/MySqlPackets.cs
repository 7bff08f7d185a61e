using System.Buffers.Binary;
using System.Text;

namespace StarRocks.AwsAuth.Samples.Tests.Faking;

/// <summary>Reads and writes the packets of the MySQL protocol.</summary>
/// <param name="stream">The connection.</param>
/// <param name="end">Ends waiting.</param>
internal sealed class MySqlPackets(Stream stream, CancellationToken end)
{
    private const int Utf8 = 33;
    private const int LongFlag = 0x4, ConnectWithDb = 0x8, Protocol41 = 0x200, SecureConnection = 0x8000, PluginAuth = 0x80000;

    private byte _sequence;

    public async Task<byte[]> ReadAsync(bool isCommand = false)
    {
        var head = new byte[4];
        await stream.ReadExactlyAsync(head, end);
        if (isCommand)
            Assert.Equal(0, head[3]);
        _sequence = (byte)(head[3] + 1);
        var payload = new byte[head[0] | (head[1] << 8) | (head[2] << 16)];
        await stream.ReadExactlyAsync(payload, end);
        return payload;
    }

    public async Task WriteAsync(byte[] payload)
    {
        byte[] head = [(byte)payload.Length, (byte)(payload.Length >> 8), (byte)(payload.Length >> 16), _sequence++];
        await stream.WriteAsync((byte[])[.. head, .. payload], end);
    }

    public async Task WriteAsync(MySqlReply.Rows rows)
    {
        await WriteAsync([(byte)rows.Columns.Length]);
        foreach (var column in rows.Columns)
            await WriteAsync(Column(column));
        await WriteAsync(EndOfRows());
        foreach (var row in rows.Values)
            await WriteAsync([.. row.SelectMany(Text)]);
        await WriteAsync(EndOfRows());
    }

    public static byte[] Handshake()
    {
        const int capabilities = LongFlag | ConnectWithDb | Protocol41 | SecureConnection | PluginAuth;
        var scramble = Encoding.ASCII.GetBytes("12345678901234567890");
        return
        [
            10, .. "8.0.33\0"u8, 1, 0, 0, 0, .. scramble[..8], 0, .. Int16(capabilities & 0xffff), Utf8, .. Int16(0),
            .. Int16(capabilities >> 16), (byte)(scramble.Length + 1), .. new byte[10], .. scramble[8..], 0, .. "mysql_native_password\0"u8,
        ];
    }

    /// <summary>Reads the user and the length of the response to the scramble.</summary>
    public static (string User, int Response) ReadLogin(byte[] payload)
    {
        const int userStart = 32;
        var user = payload.AsSpan(userStart);
        var length = user.IndexOf((byte)0);
        return (Encoding.UTF8.GetString(user[..length]), user[length + 1]);
    }

    public static byte[] Ok() => [0, 0, 0, .. Int16(0), .. Int16(0)];

    public static byte[] Error(MySqlReply.Error error) =>
        [0xff, .. Int16(error.Code), (byte)'#', .. Encoding.ASCII.GetBytes(error.State), .. Encoding.UTF8.GetBytes(error.Message)];

    private static byte[] EndOfRows() => [0xfe, .. Int16(0), .. Int16(0)];

    private static byte[] Column(string name)
    {
        const byte varString = 253;
        return
        [
            .. Text("def"), .. Text(""), .. Text(""), .. Text(""), .. Text(name), .. Text(name), 12, .. Int16(Utf8), 0, 4, 0, 0, varString,
            .. Int16(0), 0, .. Int16(0),
        ];
    }

    /// <summary>Returns a text after its length in one byte, or in two after a marker.</summary>
    private static byte[] Text(string text)
    {
        const int longest = 250;
        const byte twoBytes = 0xfc;
        var bytes = Encoding.UTF8.GetBytes(text);
        return bytes.Length <= longest ? [(byte)bytes.Length, .. bytes] : [twoBytes, .. Int16(bytes.Length), .. bytes];
    }

    private static byte[] Int16(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }
}
