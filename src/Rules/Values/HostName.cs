using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks the host and the port of an endpoint or of the URI of a metastore.</summary>
internal static class HostName
{
    private const int MaxLength = 253;

    /// <summary>Splits <c>host:port</c>, where an IPv6 address is in brackets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="host">The host, with the brackets of an IPv6 address.</param>
    /// <param name="port">The port with its colon; empty if there is none.</param>
    internal static bool TrySplitPort(ReadOnlySpan<char> text, out ReadOnlySpan<char> host, out ReadOnlySpan<char> port)
    {
        var from = 0;
        if (!text.IsEmpty && text[0] == '[')
            from = text.IndexOf(']');
        var colon = from < 0 ? -1 : text.Slice(from).IndexOf(':');
        host = colon < 0 ? text : text.Slice(0, from + colon);
        port = colon < 0 ? default : text.Slice(from + colon);
        return from >= 0;
    }

    internal static bool IsPortOrNone(ReadOnlySpan<char> port) => port.IsEmpty || IsPort(port);

    /// <summary>Indicates whether a text is a colon and a number from 1 to 65535.</summary>
    internal static bool IsPort(ReadOnlySpan<char> port)
    {
        if (port.Length is < 2 or > 6)
            return false;
        var number = 0;
        foreach (var c in port.Slice(1))
        {
            if (c is < '0' or > '9')
                return false;
            number = (number * 10) + (c - '0');
        }

        return number is > 0 and <= ushort.MaxValue;
    }

    /// <summary>
    /// Indicates whether a text is a host name, an IPv4 address, or an IPv6 address in brackets. Host names of container networks can
    /// contain underscores.
    /// </summary>
    internal static bool IsHost(ReadOnlySpan<char> host)
    {
        if (host.IsEmpty || host.Length > MaxLength)
            return false;
        if (host[0] == '[')
            return IsIPv6Address(host);
        if (host[host.Length - 1] == '.')
            host = host.Slice(0, host.Length - 1);
        var labelLength = 0;
        foreach (var c in host)
        {
            if (c == '.')
            {
                if (labelLength == 0)
                    return false;
                labelLength = 0;
            }
            else if (!IsLabelCharacter(c) || ++labelLength > 63)
            {
                return false;
            }
        }

        return labelLength > 0;
    }

    // Internationalized names can contain letters of any script.
    private static bool IsLabelCharacter(char c) => c is '-' or '_' || char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsIPv6Address(ReadOnlySpan<char> host)
    {
        if (host.Length < 4 || host[host.Length - 1] != ']')
            return false;
        var colons = 0;
        foreach (var c in host.Slice(1, host.Length - 2))
        {
            if (c == ':')
                colons++;
            else if (c is not ('.' or '%' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
                return false;
        }

        return colons >= 2;
    }
}
