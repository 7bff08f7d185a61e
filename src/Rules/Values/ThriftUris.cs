using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The addresses of a Hive metastore: scheme thrift, a host and a port, several separated by commas.</summary>
internal static class ThriftUris
{
    private const string Scheme = "thrift://";

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

    private static bool IsValid(ReadOnlySpan<char> uri) =>
        uri.StartsWith(Scheme.AsSpan(), StringComparison.OrdinalIgnoreCase)
        && HostName.TrySplitPort(uri.Slice(Scheme.Length).TrimEnd('/'), out var host, out var port)
        && HostName.IsHost(host) && HostName.IsPort(port);
}
