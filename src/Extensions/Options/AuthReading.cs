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
    private const string UnknownSetting = "SRA4001";

    private AuthReading(T? value, NodeIdentity identity, IReadOnlyList<SettingProblem> problems) =>
        (Value, Identity, Problems) = (value, identity, problems);

    /// <summary>Gets the options; <see langword="null"/> if a problem stops the host.</summary>
    public T? Value { get; }

    /// <summary>Gets the identity that replaces that of the node.</summary>
    public NodeIdentity Identity { get; }

    /// <summary>Gets all problems, the most severe first. Beside a value, none of them stops the host.</summary>
    public IReadOnlyList<SettingProblem> Problems { get; }

    /// <summary>Reads the settings of a section. Errors and settings without a member stop the host.</summary>
    internal static AuthReading<T> Read(IConfigurationSection section, NodeIdentity identity, SettingSource source)
    {
        var settings = section.AsEnumerable(makePathsRelative: true).Where(static setting => !HostSettings.Contain(setting.Key));
        var isRead = T.TryFromSettings(settings, out var value, out var ofRules);
        var ofIdentity = identity.Problems(source).ToArray();
        var isValid = isRead && ofIdentity.Length == 0 && !ofRules.Any(StopsHost);
        var problems = ofRules.Select(problem => new SettingProblem(problem.Severity, source.Describe(problem)))
            .Concat(ofIdentity.Select(static text => new SettingProblem(ProblemSeverity.Error, text)));
        return new AuthReading<T>(isValid ? value : null, identity, [.. problems.OrderByDescending(static problem => problem.Severity)]);
    }

    private static bool StopsHost(AuthProblem problem) => problem.Severity == ProblemSeverity.Error || problem.Id == UnknownSetting;
}
