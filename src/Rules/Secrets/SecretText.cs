using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Determines which keys hold secrets, and which texts are secrets that must not be written in source files.</summary>
internal static class SecretText
{
    // The ends of keys that are masked but do not hold a secret: the IDs of keys.
    private static readonly string[] _ids = ["accesskey", "accesskeyid", "secretid"];

    private static readonly string[] _secrets = ["secretaccesskey"];

    /// <summary>Indicates whether a key holds a secret. The ID of an access key is masked but not secret on its own.</summary>
    internal static bool IsSecretKey(string key)
    {
        if (!SecretKeys.IsSecret(key))
            return false;
        var plain = Plain(key);
        return EndsInAny(plain, _secrets) || !(EndsInAny(plain, _ids) || Suggest(key) == Parameter.AccessKey);
    }

    /// <summary>Indicates whether a text can be a secret: no placeholder, no template and no example that AWS publishes.</summary>
    internal static bool IsReal(string text) =>
        text.Length > 0
        && !Placeholder.IsKey(text)
        && text.IndexOf("EXAMPLE", StringComparison.Ordinal) < 0
        && !DeferredValue.Is(text, isSecret: true)
        && !bool.TryParse(text, out _);

    /// <summary>Indicates whether a text is the name of an environment variable. No secret of AWS contains an underscore.</summary>
    internal static bool IsVariableName(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
                return false;
        }

        return text.IndexOf('_') > 0;
    }

    /// <summary>Indicates whether an endpoint is on the developer's machine, or in the network of its containers.</summary>
    internal static bool IsLocal(string endpoint) =>
        Endpoint.TryParse(endpoint, out var parsed)
        && (parsed.IsSingleLabel
            || parsed.Host.StartsWith("127.".AsSpan(), StringComparison.Ordinal)
            || parsed.Host.Equals("[::1]".AsSpan(), StringComparison.Ordinal)
            || parsed.Host.EndsWith(".localhost".AsSpan(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the service whose endpoint a secret is for.</summary>
    internal static AwsService ServiceOf(string key) =>
        key.StartsWith(AwsServices.GluePrefix + ".", StringComparison.OrdinalIgnoreCase) ? AwsService.Glue : AwsService.S3;

    /// <summary>Indicates whether the endpoint of a service is local.</summary>
    internal static bool IsLocal(IReadOnlyList<WrittenProperty> properties, AwsService service)
    {
        foreach (var property in properties)
        {
            if (property.Value is { } value && IsEndpoint(property.Key.Trim(), service) && IsLocal(value))
                return true;
        }

        return false;
    }

    private static bool IsEndpoint(string key, AwsService service) =>
        key.Equals(Parameter.Endpoint.Key(service), StringComparison.OrdinalIgnoreCase)
        || (service == AwsService.S3 && key.Equals(FrontendKeys.Key(Parameter.Endpoint), StringComparison.Ordinal))
        || (Alias.TryFind(key, out var alias) && alias.Parameter == Parameter.Endpoint && alias.Service == service);

    private static Parameter? Suggest(string key) =>
        AwsServices.PrefixOf(key) is { } prefix
            ? KeySuggestions.Find(AwsServices.FromPrefix(prefix), key.Substring(prefix.Length + 1))
            : null;

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
