namespace StarRocks.AwsAuth.Rules;

/// <summary>One step of a fix, told in keys and entries, so that it can be taken in an object, a collection, an SQL text and a file alike.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Key">The whole key of the entry that is removed or changed; of the one that is added.</param>
/// <param name="Entry">Where that entry stands among what was evaluated; -1 for one that is added.</param>
/// <param name="Text">The new value or key; null where only the user knows the value, so that the place of it is filled from the environment.</param>
internal readonly record struct FixStep(FixKind Kind, string Key, int Entry, string? Text)
{
    public static FixStep Remove(string key, int entry) => new(FixKind.Remove, key, entry, null);

    public static FixStep SetValue(string key, int entry, string? text) => new(FixKind.SetValue, key, entry, text);

    public static FixStep Rename(string key, int entry, string newKey) => new(FixKind.Rename, key, entry, newKey);

    public static FixStep Add(string key, string? text) => new(FixKind.Add, key, -1, text);
}
