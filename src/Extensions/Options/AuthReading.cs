using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Represents options that were read from a section, with their problems.</summary>
/// <typeparam name="T">The type of the options.</typeparam>
internal sealed class AuthReading<T>
    where T : class, IPropertySource<T>
{
    private AuthReading(T? value, IReadOnlyList<string> problems) => (Value, Problems) = (value, problems);

    /// <summary>Gets the options; <see langword="null"/> if a problem stops the host.</summary>
    public T? Value { get; }

    /// <summary>Gets all problems as text; beside a value, they are warnings.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Reads the settings of a section. Errors and settings without a member stop the host.</summary>
    internal static AuthReading<T> Read(IConfigurationSection section, NodeIdentity identity, SettingSource source)
    {
        var settings = section.AsEnumerable(makePathsRelative: true).Where(static setting => !HostSettings.Contain(setting.Key));
        var isRead = T.TryFromSettings(settings, out var value, out var problems);
        var identityProblems = identity.Problems(source).ToArray();
        var isValid = isRead && identityProblems.Length == 0 && !problems.Any(StopsHost);
        return new AuthReading<T>(isValid ? value : null, [.. problems.Select(source.Describe), .. identityProblems]);
    }

    private static bool StopsHost(AuthProblem problem) => problem.Severity == ProblemSeverity.Error || problem.Id == "SRA4001";
}
