using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Carries in the properties of a diagnostic that it is located at a key that StarRocks ignores, so that editors can fade it.
/// </summary>
internal static class IgnoredKey
{
    private const string Name = "ignored";

    internal static ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties, Problem problem) =>
        problem.IsOfIgnoredKey ? properties.SetItem(Name, "true") : properties;

    internal static bool IsAt(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(Name);

    /// <summary>Returns the properties of a diagnostic that is located elsewhere.</summary>
    internal static ImmutableDictionary<string, string?> RemoveFrom(ImmutableDictionary<string, string?> properties) =>
        properties.Remove(Name);
}
