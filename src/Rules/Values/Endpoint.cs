using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents an endpoint as StarRocks reads it: a URL, a host, or host:port.</summary>
internal readonly ref struct Endpoint
{
    private static readonly string[] _awsSuffixes = [.. AwsRegion.DnsSuffixes, "api.aws", "on.aws"];

    private Endpoint(ReadOnlySpan<char> scheme, ReadOnlySpan<char> host, ReadOnlySpan<char> port, ReadOnlySpan<char> pathSegments)
    {
        Scheme = scheme;
        Host = host;
        Port = port;
        PathSegments = pathSegments;
    }

    /// <summary>Gets the scheme without <c>://</c>; empty if there is none.</summary>
    public ReadOnlySpan<char> Scheme { get; }

    /// <summary>Gets the host without the port; an IPv6 address includes its brackets.</summary>
    public ReadOnlySpan<char> Host { get; }

    /// <summary>Gets the port with its colon; empty if there is none.</summary>
    public ReadOnlySpan<char> Port { get; }

    /// <summary>Gets the path without the first and the last slash; empty if there is none.</summary>
    public ReadOnlySpan<char> PathSegments { get; }

    public bool HasScheme => !Scheme.IsEmpty;

    public bool IsHttps => Scheme.Equals("https".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets a value indicating whether the host has a DNS suffix of AWS.</summary>
    public bool IsAws
    {
        get
        {
            foreach (var suffix in _awsSuffixes)
            {
                if (Host.EndsWith(suffix.AsSpan(), StringComparison.OrdinalIgnoreCase)
                    && (Host.Length == suffix.Length || Host[Host.Length - suffix.Length - 1] == '.'))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Gets a value indicating whether the host is an IP address.</summary>
    public bool IsAddress
    {
        get
        {
            if (Host[0] == '[')
                return true;
            foreach (var c in Host)
            {
                if (c is not ('.' or (>= '0' and <= '9')))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Gets a value indicating whether the host is a name such as <c>minio</c> or <c>localhost</c>.</summary>
    public bool IsSingleLabel => Host[0] != '[' && Host.IndexOf('.') < 0;

    /// <summary>Gets the region in an AWS host name; empty if there is none.</summary>
    public ReadOnlySpan<char> Region
    {
        get
        {
            // Read from the end, because the name of a bucket at the start can look like a region.
            var rest = Host;
            while (!rest.IsEmpty)
            {
                var dot = rest.LastIndexOf('.');
                var label = rest.Slice(dot + 1);
                rest = dot < 0 ? default : rest.Slice(0, dot);
                if (AwsRegion.PartitionOf(label) is not null)
                    return label;
                if (label.StartsWith("s3-".AsSpan(), StringComparison.OrdinalIgnoreCase))
                    return AwsRegion.PartitionOf(label.Slice(3)) is not null ? label.Slice(3) : default;
                if (label.Equals("s3".AsSpan(), StringComparison.OrdinalIgnoreCase))
                    return default;
            }

            return default;
        }
    }

    /// <summary>Indicates whether this is an AWS endpoint whose host name contains another region.</summary>
    public bool HasOtherRegion(string region) =>
        IsAws && Region is { IsEmpty: false } own && !own.Equals(region.AsSpan(), StringComparison.OrdinalIgnoreCase);

    internal static bool TryParse(string text, out Endpoint endpoint)
    {
        endpoint = default;
        var rest = text.AsSpan();
        var scheme = ReadOnlySpan<char>.Empty;
        var mark = rest.IndexOf("://".AsSpan(), StringComparison.Ordinal);
        if (mark >= 0)
        {
            scheme = rest.Slice(0, mark);
            rest = rest.Slice(mark + 3);
            var isHttp = scheme.Equals("http".AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (!isHttp && !scheme.Equals("https".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        if (!TrySplit(rest, out var host, out var port, out var path) || !IsPath(path) || (mark < 0 && IsScheme(host, path)))
            return false;
        if (!HostName.IsHost(host) || !HostName.IsPortOrNone(port))
            return false;
        var query = path.IndexOfAny('?', '#');
        endpoint = new Endpoint(scheme, host, port, (query < 0 ? path : path.Slice(0, query)).Trim('/'));
        return true;
    }

    /// <summary>Returns the region of an AWS endpoint in lower case; null if it has none, and for any other endpoint.</summary>
    internal static string? RegionOf(string endpoint) =>
        TryParse(endpoint, out var parsed) && parsed.IsAws && !parsed.Region.IsEmpty ? parsed.Region.ToString().ToLowerInvariant() : null;

    /// <summary>Returns a malformed endpoint with a corrected scheme, trimmed.</summary>
    internal static string WithCorrectScheme(string text)
    {
        text = text.Trim();
        var end = text.IndexOf('/');
        var scheme = end < 0 ? "" : text.Substring(0, end).TrimEnd(':').ToLowerInvariant();
        if (end < 0 || scheme.Length is < 3 or > 6 || scheme.IndexOf('.') >= 0)
            return text;
        var rest = text.Substring(end).TrimStart('/');
        if (EditDistance.Between(scheme, "https") <= 1 && scheme != "http")
            return "https://" + rest;
        return EditDistance.Between(scheme, "http") <= 1 ? "http://" + rest : text;
    }

    private static bool TrySplit(
        ReadOnlySpan<char> text, out ReadOnlySpan<char> host, out ReadOnlySpan<char> port, out ReadOnlySpan<char> path)
    {
        var slash = text.IndexOfAny('/', '?', '#');
        path = slash < 0 ? default : text.Slice(slash);
        return HostName.TrySplitPort(slash < 0 ? text : text.Slice(0, slash), out host, out port);
    }

    /// <summary>Indicates whether what precedes a path is a scheme without its colon: <c>https//host</c>, <c>http/host</c>.</summary>
    private static bool IsScheme(ReadOnlySpan<char> host, ReadOnlySpan<char> path) =>
        path.StartsWith("//".AsSpan(), StringComparison.Ordinal)
        || (path.Length > 1 && path[0] == '/'
            && (host.Equals("http".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || host.Equals("https".AsSpan(), StringComparison.OrdinalIgnoreCase)));

    private static bool IsPath(ReadOnlySpan<char> path)
    {
        foreach (var c in path)
        {
            if (c <= ' ' || c == '\u007f')
                return false;
        }

        return true;
    }
}
