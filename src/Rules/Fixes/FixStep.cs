namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents one step of a fix, in terms of entries, so that it applies to objects, collections, SQL and files.</summary>
/// <param name="Kind">What the step does.</param>
/// <param name="Key">The whole key of the entry before the step.</param>
/// <param name="Entry">The position of the entry among the evaluated properties; -1 for an entry that is added.</param>
/// <param name="Text">The new value or key; null for a value that only the user knows, which is read from the environment.</param>
internal readonly record struct FixStep(FixKind Kind, string Key, int Entry, string? Text)
{
    public static FixStep Remove(string key, int entry) => new(FixKind.Remove, key, entry, null);

    public static FixStep SetValue(string key, int entry, string? text) => new(FixKind.SetValue, key, entry, text);

    public static FixStep Rename(string key, int entry, string newKey) => new(FixKind.Rename, key, entry, newKey);

    public static FixStep Add(string key, string? text) => new(FixKind.Add, key, -1, text);
}
