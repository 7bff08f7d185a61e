namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents one way to fix a problem.</summary>
/// <param name="Title">
/// The text of its menu item. It is the same for every problem of a rule, because Fix All groups by it, and contains no value.
/// </param>
/// <param name="Steps">The steps, which are applied together.</param>
internal sealed record RuleFix(string Title, params FixStep[] Steps)
{
    /// <summary>
    /// Gets a value indicating whether the fix needs no decision of the user: it keeps every value that may be right, and its result is the
    /// only one that can be meant. It renames a key, corrects the spelling of a value, adds what another value of the configuration
    /// determines, or removes a property that is repeated unchanged. Only such a fix is applied without being chosen.
    /// </summary>
    public bool IsCertain { get; init; }

    /// <summary>
    /// Gets a value indicating whether the fix causes an error if the same fix of other problems is made, too, such as that of two
    /// misspelled keys that become the same one. Of those that contradict each other, the first one does not have this value.
    /// </summary>
    public bool IsOnlyAlone { get; init; }
}
