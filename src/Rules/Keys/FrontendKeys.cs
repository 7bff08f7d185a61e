using System;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// The settings of fe.conf from which a shared-data cluster makes its builtin storage volume: some of the parameters of S3 under names
/// of their own, and the path.
/// </summary>
internal static class FrontendKeys
{
    private const string Prefix = AwsServices.FrontendPrefix + "_";

    // As the frontend's documentation has them.
    private static readonly Parameter[] _order =
    [
        Parameter.Region, Parameter.Endpoint, Parameter.UseAwsSdkDefaultBehavior, Parameter.UseInstanceProfile,
        Parameter.AccessKey, Parameter.SecretKey, Parameter.IamRoleArn, Parameter.ExternalId,
    ];

    /// <summary>All of them, in the order in which they are written.</summary>
    internal static string[] All { get; } = [StatementKey.FrontendPath.Name, .. Array.ConvertAll(_order, Key)];

    internal static string Key(Parameter parameter) => Prefix + parameter.Name;

    internal static bool TryFind(string key, [NotNullWhen(true)] out Parameter? parameter)
    {
        parameter = null;
        return key.StartsWith(Prefix, StringComparison.Ordinal)
            && Parameters.TryFind(AwsService.S3, key.Substring(Prefix.Length), out parameter)
            && Array.IndexOf(_order, parameter) >= 0;
    }

    /// <summary>One of them, or what should be one: misspelt, or a key that only SQL has.</summary>
    internal static bool IsMeant(string key) => NameOf(key) is not null;

    internal static void Read(Configuration configuration, string key, string? value, int entry, Report report)
    {
        if (StatementKeys.TryFind(key, out _) || NameOf(key) is not { } name)
            return;
        if (TryFind(key, out var parameter))
        {
            if (value is null || FrontendText.HasVariable(value))
                configuration.S3.SetUnknown(parameter, entry);
            else
                configuration.S3.Set(parameter, value, entry);
            return;
        }

        var meant = Meant(name);
        SRA4001.ReportUnknown(report, configuration, key, entry, meant is { } known ? Key(known) : null);
        if (meant is { } p)
            KeyReader.Mean(configuration.S3, p, entry);
    }

    /// <summary>What stands behind the prefix, in whatever letter case and with whatever separator.</summary>
    private static string? NameOf(string key) =>
        key.Length > Prefix.Length && key[Prefix.Length - 1] is '_' or '.' && AwsServices.FrontendPrefix.Length < key.Length
        && string.Equals(key.Substring(0, AwsServices.FrontendPrefix.Length).Replace('.', '_'), AwsServices.FrontendPrefix, StringComparison.OrdinalIgnoreCase)
            ? key.Substring(Prefix.Length)
            : null;

    private static Parameter? Meant(string name) =>
        KeySuggestions.Find(AwsService.S3, name) is { } meant && Array.IndexOf(_order, meant) >= 0 ? meant : null;
}
