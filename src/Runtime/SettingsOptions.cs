using System;

namespace StarRocks.AwsAuth;

/// <summary>Represents the options of <c>FromSettings</c> and <c>TryFromSettings</c>.</summary>
public sealed class SettingsOptions
{
    /// <summary>
    /// Gets a value indicating whether a setting without a member is an error. The default is <see langword="false"/>: the setting is a
    /// warning, and its value is silently ignored.
    /// </summary>
    public bool ErrorOnUnknownSettings { get; init; }

    /// <summary>
    /// Gets the callback that <c>FromSettings</c> invokes for each warning after all settings are read; <see langword="null"/>, the
    /// default, for none. <c>TryFromSettings</c> does not invoke it, but returns the warnings.
    /// </summary>
    public Action<AuthProblem>? OnWarning { get; init; }
}
