namespace StarRocks.AwsAuth.Rules;

/// <summary>One StarRocks key as a settings file has it.</summary>
/// <param name="Key">StarRocks' whole key.</param>
/// <param name="Value">Null where it is not known.</param>
/// <param name="Node">Its node.</param>
/// <param name="Prefix">
/// The beginning of the key, which the names of its objects give: <c>aws.s3</c> in an object of that name; empty where its own
/// name is the whole key.
/// </param>
/// <param name="IsFlat">The prefix of an auth block stands in one name, with its dot, as nobody but StarRocks calls a thing.</param>
/// <param name="IsOwn">It stands in the file that is checked, and not in the one below it.</param>
internal readonly record struct Setting(string Key, string? Value, SettingsNode Node, string Prefix, bool IsFlat, bool IsOwn = true)
{
    /// <summary>The section that its name begins with, which is not of the key: <c>Lake:</c> of <c>Lake:aws.s3.region</c>.</summary>
    public string Section { get; init; } = "";

    /// <summary>
    /// The known value of a node; null where it is empty or holds a template or a placeholder, since user secrets, the environment or
    /// another file fill it.
    /// </summary>
    internal static string? ValueOf(string key, SettingsNode node) => node.Text is { Length: > 0 } text && !IsFilled(key, text) ? text : null;

    private static bool IsFilled(string key, string text) => DeferredValue.Is(key, text) || Placeholder.IsKey(text) || Placeholder.IsInAddress(text);
}
