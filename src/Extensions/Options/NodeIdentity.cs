using System;
using System.Collections.Generic;
using System.Linq;
using Amazon;
using Amazon.Runtime.CredentialManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>
/// Represents the named profile that replaces the identity of the node on the machine of a developer, from the settings
/// <c>NodeIdentity:Profile</c> and <c>NodeIdentity:AllowInProduction</c> of a section or of an auth block in it.
/// </summary>
internal sealed class NodeIdentity
{
    private readonly KeyValuePair<string, string?>[] _profiles;
    private readonly bool _isAllowed;

    /// <summary>Initializes a new instance from a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="environment">The environment of the host; <see langword="null"/>, if unknown, counts as production.</param>
    internal NodeIdentity(IConfigurationSection section, IHostEnvironment? environment)
    {
        var settings = section.AsEnumerable(makePathsRelative: true)
            .Where(static setting => HostSettings.Contain(setting.Key) && !string.IsNullOrEmpty(setting.Value)).ToArray();
        _profiles = Array.FindAll(settings, static setting => HostSettings.IsNamed(setting.Key, HostSettings.Profile));
        _isAllowed = environment?.IsProduction() == false || Array.Exists(settings, static setting =>
            HostSettings.IsNamed(setting.Key, HostSettings.AllowInProduction)
            && bool.TryParse(setting.Value, out var isAllowed) && isAllowed);
    }

    /// <summary>Returns what stops the host: a profile in production, one that does not exist, or several.</summary>
    internal IEnumerable<string> Problems(SettingSource source)
    {
        if (_profiles.Length == 0)
            yield break;
        var location = source.Describe(_profiles[0].Key);
        if (!_isAllowed)
        {
            yield return $"error: {location}: a profile replaces the identity of the node, but this is the production environment. "
                + $"Remove the setting, or set '{HostSettings.AllowInProduction}' beside it to true.";
        }
        else if (Array.Exists(_profiles, profile => profile.Value != _profiles[0].Value))
        {
            yield return $"error: {location}: another profile is in {source.Describe(_profiles[^1].Key)}. A node has one identity. "
                + "Use one profile.";
        }
        else if (!new CredentialProfileStoreChain(AWSConfigs.AWSProfilesLocation).TryGetProfile(_profiles[0].Value, out _))
        {
            yield return $"error: {location}: there is no such profile in the configuration files of AWS. Create it with 'aws configure'.";
        }
    }

    /// <summary>Adds the profile to options that have no identity of their own.</summary>
    internal CredentialOptions? AddTo(CredentialOptions? options) =>
        options?.NodeIdentity is not null || _profiles.Length == 0
        || !new CredentialProfileStoreChain(AWSConfigs.AWSProfilesLocation).TryGetAWSCredentials(_profiles[0].Value, out var credentials)
            ? options
            : new CredentialOptions
            {
                SessionName = options?.SessionName,
                SessionDuration = options?.SessionDuration,
                NodeIdentity = credentials,
            };
}
