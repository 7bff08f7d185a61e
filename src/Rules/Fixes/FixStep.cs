namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents one step of a fix, in terms of properties, so that it applies to objects, collections, SQL and files.</summary>
/// <param name="Kind">What the step does.</param>
/// <param name="Key">The whole key of the property before the step.</param>
/// <param name="Position">The position of the property among the evaluated properties; -1 for a property that is added.</param>
/// <param name="Text">The new value or key; null for a value that only the user knows, which is read from the environment.</param>
internal readonly record struct FixStep(FixKind Kind, string Key, int Position, string? Text)
{
    public static FixStep Remove(string key, int position) => new(FixKind.Remove, key, position, null);

    public static FixStep SetValue(string key, int position, string? text) => new(FixKind.SetValue, key, position, text);

    public static FixStep Rename(string key, int position, string newKey) => new(FixKind.Rename, key, position, newKey);

    public static FixStep Add(string key, string? text) => new(FixKind.Add, key, -1, text);
}
