using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Tells what must not be a literal in source: which keys hold a secret, and which texts are one.</summary>
internal static class SecretText
{
    // Masked as a secret is, but by itself only the name of one.
    private static readonly string[] _names = ["accesskey", "accesskeyid", "secretid"];

    private static readonly string[] _secrets = ["secretaccesskey"];

    /// <summary>Whether a key's value has to stay hidden for its own sake, which an access key's has not.</summary>
    internal static bool IsSecretKey(string key)
    {
        if (!SecretKeys.IsMasked(key))
            return false;
        var plain = Plain(key);
        return EndsInAny(plain, _secrets) || !(EndsInAny(plain, _names) || Means(key) == Parameter.AccessKey);
    }

    /// <summary>Whether a text may be somebody's secret: it is no placeholder, no template and none of the examples that AWS publishes.</summary>
    internal static bool IsReal(string text) =>
        text.Length > 0
        && !Placeholder.IsKey(text)
        && text.IndexOf("EXAMPLE", StringComparison.Ordinal) < 0
        && !DeferredValue.Is(text, isSecret: true)
        && !bool.TryParse(text, out _);

    /// <summary>The name of a variable of the environment: no secret of AWS has such a line in it.</summary>
    internal static bool IsVariableName(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
                return false;
        }

        return text.IndexOf('_') > 0;
    }

    /// <summary>A store on the developer's own machine, or in the network of its containers.</summary>
    internal static bool IsLocal(string endpoint) =>
        Endpoint.TryParse(endpoint, out var parsed)
        && (parsed.IsSingleLabel || parsed.Host.StartsWith("127.".AsSpan(), StringComparison.Ordinal) || parsed.Host.Equals("[::1]".AsSpan(), StringComparison.Ordinal) || parsed.Host.EndsWith(".localhost".AsSpan(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the endpoint that belongs to a key is such a store's.</summary>
    internal static bool IsLocal(IReadOnlyList<WrittenProperty> properties, string key)
    {
        var service = key.StartsWith(AwsServices.GluePrefix + ".", StringComparison.OrdinalIgnoreCase) ? AwsService.Glue : AwsService.S3;
        var own = Parameter.Endpoint.Key(service);
        foreach (var property in properties)
        {
            if (property.Value is not { } value)
                continue;
            var other = property.Key.Trim();
            if ((other.Equals(own, StringComparison.OrdinalIgnoreCase) || (Alias.TryFind(other, out var foreign) && foreign.Parameter == Parameter.Endpoint && foreign.Service == service)) && IsLocal(value))
                return true;
        }

        return false;
    }

    private static Parameter? Means(string key) =>
        AwsServices.PrefixOf(key) is { } prefix ? KeySuggestions.Find(AwsServices.FromPrefix(prefix), key.Substring(prefix.Length + 1)) : null;

    private static bool EndsInAny(string plain, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (plain.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string Plain(string key)
    {
        var plain = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (c is not ('.' or '_' or '-' or ' '))
                plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }
}
