using System;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Contains the settings of fe.conf from which a shared-data cluster creates its builtin storage volume: the path, and some parameters of
/// S3 under other names.
/// </summary>
internal static class FrontendKeys
{
    private const string Prefix = AwsServices.FrontendPrefix + "_";

    // In the order of the frontend's documentation.
    private static readonly Parameter[] _parameters =
    [
        Parameter.Region, Parameter.Endpoint, Parameter.UseAwsSdkDefaultBehavior, Parameter.UseInstanceProfile,
        Parameter.AccessKey, Parameter.SecretKey, Parameter.IamRoleArn, Parameter.ExternalId,
    ];

    /// <summary>Gets the names of all settings, in the order in which they are written.</summary>
    internal static string[] All { get; } = [StatementKey.FrontendPath.Name, .. Array.ConvertAll(_parameters, Key)];

    internal static string Key(Parameter parameter) => Prefix + parameter.Name;

    internal static bool TryFind(string key, [NotNullWhen(true)] out Parameter? parameter)
    {
        parameter = null;
        return key.StartsWith(Prefix, StringComparison.Ordinal)
            && Parameters.TryFind(AwsService.S3, key.Substring(Prefix.Length), out parameter)
            && Array.IndexOf(_parameters, parameter) >= 0;
    }

    /// <summary>Indicates whether a key is a setting, or a misspelled one, or a key that only SQL has.</summary>
    internal static bool IsMeant(string key) => NameOf(key) is not null;

    /// <summary>Returns the setting that a misspelled one means; null if none is near.</summary>
    internal static string? Meant(string key) => NameOf(key) is { } name && Suggest(name) is { } parameter ? Key(parameter) : null;

    internal static void Read(Configuration configuration, string key, string shownKey, string? value, int position, Report report)
    {
        if (StatementKeys.TryFind(key, out _) || NameOf(key) is not { } name)
            return;
        if (TryFind(key, out var parameter))
        {
            if (value is null || FrontendText.HasVariable(value))
                configuration.S3.SetUnknown(parameter, position);
            else
                configuration.S3.Set(parameter, value, position);
            return;
        }

        var suggestion = Suggest(name);
        SRA4001.ReportUnknown(report, configuration, shownKey, position, Meant(key));
        if (suggestion is not null)
            KeyReader.SetMeant(configuration.S3, suggestion, position);
    }

    /// <summary>Returns the name after the prefix, in any letter case and with any separator; null if a key has another prefix.</summary>
    private static string? NameOf(string key)
    {
        if (key.Length <= Prefix.Length || key[Prefix.Length - 1] is not ('_' or '.'))
            return null;
        var prefix = key.Substring(0, AwsServices.FrontendPrefix.Length).Replace('.', '_');
        return string.Equals(prefix, AwsServices.FrontendPrefix, StringComparison.OrdinalIgnoreCase) ? key.Substring(Prefix.Length) : null;
    }

    private static Parameter? Suggest(string name) =>
        KeySuggestions.Find(AwsService.S3, name) is { } parameter && Array.IndexOf(_parameters, parameter) >= 0 ? parameter : null;
}
