using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>An endpoint as StarRocks takes it: a URL, a host, or host:port.</summary>
internal readonly ref struct Endpoint
{
    private static readonly string[] _awsSuffixes =
    [
        "amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "c2s.ic.gov", "sc2s.sgov.gov", "cloud.adc-e.uk", "csp.hci.ic.gov", "api.aws", "on.aws",
    ];

    private Endpoint(ReadOnlySpan<char> scheme, ReadOnlySpan<char> host)
    {
        Scheme = scheme;
        Host = host;
    }

    /// <summary>Without <c>://</c>; empty where none is written.</summary>
    public ReadOnlySpan<char> Scheme { get; }

    /// <summary>With the brackets of an IPv6 address, without the port.</summary>
    public ReadOnlySpan<char> Host { get; }

    public bool HasScheme => !Scheme.IsEmpty;

    public bool IsHttps => Scheme.Equals("https".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Under one of the DNS suffixes of AWS.</summary>
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

    /// <summary>An IP address, before which a bucket can't stand as a host name.</summary>
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

    /// <summary>A host like <c>minio</c> or <c>localhost</c>.</summary>
    public bool IsSingleLabel => Host[0] != '[' && Host.IndexOf('.') < 0;

    /// <summary>The region in an AWS host name; empty where it names none.</summary>
    public ReadOnlySpan<char> Region
    {
        get
        {
            // From the suffix on: what a bucket is called stands in front and may look like one.
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

    /// <summary>Whether it is an AWS endpoint whose host name has another region than this one.</summary>
    public bool NamesRegionBut(string region) =>
        IsAws && Region is { IsEmpty: false } named && !named.Equals(region.AsSpan(), StringComparison.OrdinalIgnoreCase);

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
            if (!scheme.Equals("http".AsSpan(), StringComparison.OrdinalIgnoreCase) && !scheme.Equals("https".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        if (!TrySplit(rest, out var host, out var port, out var path) || !IsPath(path) || !HostName.IsHost(host) || !HostName.IsPortOrNone(port))
            return false;
        endpoint = new Endpoint(scheme, host);
        return true;
    }

    /// <summary>The region that an AWS endpoint names, in lower case; null for any other.</summary>
    internal static string? RegionOf(string endpoint) =>
        TryParse(endpoint, out var parsed) && parsed.IsAws && !parsed.Region.IsEmpty ? parsed.Region.ToString().ToLowerInvariant() : null;

    /// <summary>The text with the scheme that a slip in it means, and without what stands around it.</summary>
    internal static string WithSchemeMeant(string text)
    {
        text = text.Trim();
        var end = text.IndexOf('/');
        var scheme = end < 0 ? "" : text.Substring(0, end).TrimEnd(':');
        if (end < 0 || scheme.Length is < 3 or > 6 || scheme.IndexOf('.') >= 0)
            return text;
        var rest = text.Substring(end).TrimStart('/');
        return EditDistance.Between(scheme.ToLowerInvariant(), "https") <= 1 && !scheme.Equals("http", StringComparison.OrdinalIgnoreCase) ? "https://" + rest
            : EditDistance.Between(scheme.ToLowerInvariant(), "http") <= 1 ? "http://" + rest
            : text;
    }

    private static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> host, out ReadOnlySpan<char> port, out ReadOnlySpan<char> path)
    {
        var slash = text.IndexOfAny('/', '?', '#');
        path = slash < 0 ? default : text.Slice(slash);
        return HostName.TrySplitPort(slash < 0 ? text : text.Slice(0, slash), out host, out port);
    }

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
