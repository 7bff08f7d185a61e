namespace StarRocks.AwsAuth.Rules;

/// <summary>One StarRocks key as a settings file has it.</summary>
/// <param name="Key">StarRocks' whole key.</param>
/// <param name="Value">Null where it is not known.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Prefix">What of the key the object that it stands in stands for: <c>aws.s3</c> in an object of that name; empty where the whole key is its name.</param>
/// <param name="IsFlat">The prefix of an auth block stands in one name, with its dot, as nobody but StarRocks calls a thing.</param>
/// <param name="IsOwn">It stands in the file that is judged, and not in the one below it.</param>
internal readonly record struct Setting(string Key, string? Value, JsonNode Node, string Prefix, bool IsFlat, bool IsOwn = true)
{
    /// <summary>What of its name says where it stands, and is not of the key: <c>Lake:</c> of <c>Lake:aws.s3.region</c>.</summary>
    public string Section { get; init; } = "";

    /// <summary>
    /// What a value says: nothing yet where it is empty or holds a template or a placeholder, since user secrets, the environment or
    /// another file fill it.
    /// </summary>
    internal static string? ValueOf(JsonNode node) =>
        node.Text is { Length: > 0 } text && !Template.IsIn(text) && !Placeholder.IsKey(text) && !Placeholder.IsInAddress(text) ? text : null;
}
