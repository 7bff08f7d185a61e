using System;

namespace StarRocks.AwsAuth;

/// <summary>
/// Specifies how <c>FromSettings</c> and <c>TryFromSettings</c> of a mapped type treat unknown settings and warnings.
/// </summary>
public sealed class SettingsOptions
{
    /// <summary>
    /// Gets a value that indicates whether a setting that the type has no member for is an error. The default is false: the setting is a
    /// warning, and its value is dropped.
    /// </summary>
    public bool ErrorOnUnknownSettings { get; init; }

    /// <summary>
    /// Gets what <c>FromSettings</c> calls for each problem that is no error, after everything was read; null for nothing, which is the
    /// default. <c>TryFromSettings</c> returns these problems beside the value instead.
    /// </summary>
    public Action<AuthProblem>? OnWarning { get; init; }

    internal static SettingsOptions Default { get; } = new();
}
