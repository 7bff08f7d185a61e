#if NET8_0_OR_GREATER
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth;

/// <summary>A type that can be read back from StarRocks properties or from an application's settings.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IPropertySource<TSelf> : IPropertySource
    where TSelf : IPropertySource<TSelf>
{
    /// <summary>
    /// Reads a value from properties, exactly: an absent key is null for a nullable member, a nested block without any key is
    /// null where it may be, other members keep their initialiser.
    /// </summary>
    /// <param name="properties">Pairs of StarRocks' own keys and values.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidAuthConfigException">The properties hold errors; it lists all of them.</exception>
    static abstract TSelf FromProperties(IEnumerable<KeyValuePair<string, string>> properties);

    /// <summary>Reads a value from properties as <see cref="FromProperties"/> does, without throwing.</summary>
    /// <param name="properties">Pairs of StarRocks' own keys and values.</param>
    /// <param name="value">The value, where there is no error.</param>
    /// <param name="problems">What is wrong or doubtful; there may be warnings beside a value.</param>
    /// <returns>Whether there is no error.</returns>
    static abstract bool TryFromProperties(
        IEnumerable<KeyValuePair<string, string>> properties,
        [MaybeNullWhen(false)] out TSelf value,
        out IReadOnlyList<AuthProblem> problems);

    /// <summary>
    /// Reads a value from configuration-style pairs, as <c>section.AsEnumerable(makePathsRelative: true)</c> gives them. A key is
    /// a member's name, a parameter or StarRocks' own key, in any letter case; nested blocks stand behind <c>:</c> or StarRocks'
    /// prefix. Every initialiser that no setting replaces is kept.
    /// </summary>
    /// <param name="settings">The pairs; one whose value is null is a section and carries nothing.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidAuthConfigException">The settings hold errors; it lists all of them.</exception>
    static abstract TSelf FromSettings(IEnumerable<KeyValuePair<string, string?>> settings);

    /// <summary>Reads a value from settings as <see cref="FromSettings"/> does, without throwing.</summary>
    /// <param name="settings">The pairs; one whose value is null is a section and carries nothing.</param>
    /// <param name="value">The value, where there is no error.</param>
    /// <param name="problems">What is wrong or doubtful; there may be warnings beside a value.</param>
    /// <returns>Whether there is no error.</returns>
    static abstract bool TryFromSettings(
        IEnumerable<KeyValuePair<string, string?>> settings,
        [MaybeNullWhen(false)] out TSelf value,
        out IReadOnlyList<AuthProblem> problems);
}
#endif
