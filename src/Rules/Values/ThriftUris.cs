using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks the URIs of a Hive metastore: <c>thrift://host:port</c>, separated by commas.</summary>
internal static class ThriftUris
{
    private const string Scheme = "thrift://";
    private const string DefaultPort = ":9083";

    internal static bool AreValid(string text)
    {
        var rest = text.AsSpan();
        while (true)
        {
            var comma = rest.IndexOf(',');
            if (!IsValid((comma < 0 ? rest : rest.Slice(0, comma)).Trim()))
                return false;
            if (comma < 0)
                return true;
            rest = rest.Slice(comma + 1);
        }
    }

    /// <summary>Returns the URIs with the default scheme and port where they are missing.</summary>
    internal static string Complete(string text)
    {
        var uris = text.Split(',');
        for (var i = 0; i < uris.Length; i++)
        {
            var uri = uris[i].Trim().TrimEnd('/');
            uri = uri.IndexOf("://", StringComparison.Ordinal) < 0 ? Scheme + uri : uri;
            var authority = uri.AsSpan(uri.IndexOf("://", StringComparison.Ordinal) + 3);
            var hasNoPort = HostName.TrySplitPort(authority, out _, out var port) && port.IsEmpty;
            uris[i] = hasNoPort ? uri + DefaultPort : uri;
        }

        return string.Join(",", uris);
    }

    private static bool IsValid(ReadOnlySpan<char> uri) =>
        (uri.StartsWith(Scheme.AsSpan()) || uri.StartsWith(Scheme.AsSpan(), StringComparison.OrdinalIgnoreCase))
        && HostName.TrySplitPort(uri.Slice(Scheme.Length).TrimEnd('/'), out var host, out var port)
        && HostName.IsHost(host) && HostName.IsPort(port);
}
