#if NET8_0_OR_GREATER
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth;

/// <summary>Represents a type that can be read from StarRocks properties and from settings of an application.</summary>
/// <typeparam name="TSelf">The type that implements the interface.</typeparam>
public interface IPropertySource<TSelf> : IPropertySource
    where TSelf : IPropertySource<TSelf>
{
    /// <summary>Reads a value from properties.</summary>
    /// <param name="properties">The keys and values of StarRocks.</param>
    /// <returns>The value.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="properties"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidAuthConfigException">The properties have errors. The exception lists all of them.</exception>
    /// <remarks>
    /// A nullable member whose key is absent is <see langword="null"/>, also a nested auth block without any key. Other members keep their
    /// initial value.
    /// </remarks>
    static abstract TSelf FromProperties(IEnumerable<KeyValuePair<string, string>> properties);

    /// <summary>Reads a value from properties as <see cref="FromProperties"/> does, and returns problems instead of throwing.</summary>
    /// <param name="properties">The keys and values of StarRocks.</param>
    /// <param name="value">The value, if there are no errors.</param>
    /// <param name="problems">The problems. A value may have warnings.</param>
    /// <returns><see langword="true"/> if there are no errors; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="properties"/> is <see langword="null"/>.</exception>
    static abstract bool TryFromProperties(
        IEnumerable<KeyValuePair<string, string>> properties,
        [MaybeNullWhen(false)] out TSelf value,
        out IReadOnlyList<AuthProblem> problems);

    /// <summary>Reads a value from the settings of a configuration section.</summary>
    /// <param name="settings">
    /// The settings, such as <c>section.AsEnumerable(makePathsRelative: true)</c> returns. Settings whose value is <see langword="null"/>
    /// are sections and are ignored.
    /// </param>
    /// <returns>The value.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidAuthConfigException">The settings have errors. The exception lists all of them.</exception>
    /// <remarks>
    /// A key is the name of a member, a parameter or a StarRocks key, in any letter case. The keys of a nested auth block follow the name
    /// of its member and <c>:</c>, or have the prefix of StarRocks. Members without a setting keep their initial value.
    /// </remarks>
    static abstract TSelf FromSettings(IEnumerable<KeyValuePair<string, string?>> settings);

    /// <summary>Reads a value from settings as <see cref="FromSettings"/> does, and returns problems instead of throwing.</summary>
    /// <param name="settings">The settings. Settings whose value is <see langword="null"/> are sections and are ignored.</param>
    /// <param name="value">The value, if there are no errors.</param>
    /// <param name="problems">The problems. A value may have warnings.</param>
    /// <returns><see langword="true"/> if there are no errors; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    static abstract bool TryFromSettings(
        IEnumerable<KeyValuePair<string, string?>> settings,
        [MaybeNullWhen(false)] out TSelf value,
        out IReadOnlyList<AuthProblem> problems);
}
#endif
