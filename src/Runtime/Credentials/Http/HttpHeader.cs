namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents a header of a request, whose value can be a credential.</summary>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
/// <param name="key">The key of the property with the value, which a message names; null if the value has another origin.</param>
internal sealed class HttpHeader(string name, string value, string? key = null)
{
    internal const string Authorization = "Authorization";

    public string Name => name;

    public string Value => value;

    public string? Key => key;

    internal bool Is(string other) => string.Equals(name, other, System.StringComparison.OrdinalIgnoreCase);

    internal HttpHeader Renamed(string other) => new(other, value, key);
}
