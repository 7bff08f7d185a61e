using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Describes settings of a section by their whole path and by the provider of the configuration that they come from.</summary>
/// <param name="section">The section.</param>
/// <param name="configuration">The configuration of the host; <see langword="null"/> if there is none.</param>
internal sealed class SettingSource(IConfigurationSection section, IConfiguration? configuration)
{
    /// <summary>Returns a problem as text, such as <c>error SRA1001: Lake:S3:SecretKey (JsonConfigurationProvider …): …</c>.</summary>
    internal string Describe(AuthProblem problem)
    {
        var severity = problem.Severity switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "info",
        };
        var location = problem.Setting is { } setting ? Describe(setting) : section.Path;
        return $"{severity} {problem.Id}: {location}: {problem.Message}";
    }

    /// <summary>Returns the path of a setting, and its provider if it has one.</summary>
    internal string Describe(string setting)
    {
        var path = ConfigurationPath.Combine(section.Path, setting);
        return configuration is IConfigurationRoot root && section[setting] is { } value
            && ProviderOf(root.Providers, path, value) is { } provider
            ? $"{path} ({provider})" : path;
    }

    // The last provider wins. One with another value is not the source: the section can belong to another configuration.
    private static IConfigurationProvider? ProviderOf(IEnumerable<IConfigurationProvider> providers, string path, string value)
    {
        foreach (var provider in providers.Reverse())
        {
            if (!provider.TryGet(path, out var provided))
                continue;
            if (provider is ChainedConfigurationProvider { Configuration: IConfigurationRoot inner })
                return ProviderOf(inner.Providers, path, value);
            return provided == value ? provider : null;
        }

        return null;
    }
}
