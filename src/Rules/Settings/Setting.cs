namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a StarRocks property in a settings file.</summary>
/// <param name="Key">The whole StarRocks key.</param>
/// <param name="Value">The value; null if it is not known.</param>
/// <param name="Node">The node of the file.</param>
/// <param name="Prefix">
/// The prefix of the key that the names of the containing objects form, such as <c>aws.s3</c>; empty if the name of the setting is the
/// whole key.
/// </param>
/// <param name="IsFlat">
/// Whether a single name contains the prefix of an auth block, as only StarRocks writes it; false for <c>aws</c> with <c>s3</c> in it.
/// </param>
/// <param name="IsOwn">Whether the object itself contains the setting, and not the base file or an object that is merged.</param>
internal readonly record struct Setting(string Key, string? Value, SettingsNode Node, string Prefix, bool IsFlat, bool IsOwn = true)
{
    /// <summary>
    /// Gets the section at the beginning of the name, which is not part of the key: <c>Lake:</c> of <c>Lake:aws.s3.region</c>.
    /// </summary>
    public string Section { get; init; } = "";

    /// <summary>Gets a value indicating whether the object merges the setting from another object of the file.</summary>
    public bool IsMerged { get; init; }

    /// <summary>Gets a value indicating whether the setting is an element of a list of keys and values.</summary>
    public bool IsListed { get; init; }

    /// <summary>
    /// Returns the value of a node; null if it is empty, encoded, a template or a placeholder, because user secrets, the environment or
    /// another file can replace it.
    /// </summary>
    internal static string? ValueOf(string key, SettingsNode node) =>
        node.Text is { Length: > 0 } text && !node.IsEncoded && !IsFilled(key, text) ? text : null;

    private static bool IsFilled(string key, string text) =>
        DeferredValue.Is(key, text) || Placeholder.IsKey(text) || Placeholder.IsInAddress(text);
}
