using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads a list of properties into a <see cref="Configuration"/> and reports problems of their keys. A misspelled key or an alias makes
/// the parameter that it means unknown, so that the same mistake is reported once.
/// </summary>
internal static class KeyReader
{
    private const string S3Prefix = AwsServices.S3Prefix + ".";
    private const string GluePrefix = AwsServices.GluePrefix + ".";

    // INTO OUTFILE has no clause for the name of a broker.
    private const string BrokerName = "broker.name";

    // Iceberg has one setting for the clients of both services.
    private static readonly ParameterSet _ofEveryClient =
        ParameterSet.Of(Parameter.Region) | ParameterSet.Of(Parameter.UseAwsSdkDefaultBehavior);

    internal static void Read(IReadOnlyList<WrittenProperty> properties, Configuration configuration, Report report)
    {
        var ignoresCase = configuration.Scope.FoldsKeys;
        var seen = new Dictionary<string, int>(properties.Count, ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        for (var i = 0; i < properties.Count; i++)
        {
            // StarRocks trims keys, and ignores their letter case only in FILES.
            var key = properties[i].Key.Trim();
            if (properties[i].IsMisplaced)
                continue;
            if (seen.TryGetValue(key, out var earlier))
                SRA4002.ReportTwice(report, properties[i].ShownKey, i, earlier);
            seen[key] = i;
            if (string.Equals(key, BrokerName, StringComparison.Ordinal))
                configuration.NamesBroker = null;
            if (StatementKeys.TryFind(ignoresCase ? key.ToLowerInvariant() : key, out var known)
                && (configuration.Scope.ReadsOtherKeys || known.IsPath))
                Set(configuration, known, properties[i].Value, i);
        }

        if (configuration.Catalog is { ReadsKeysWithoutPrefix: true, KeyPrefix: { } prefix })
            ReadWithoutPrefix(properties, configuration, prefix);

        // The meaning of an alias depends on the type of the catalog, which the first loop has read.
        for (var i = 0; i < properties.Count; i++)
        {
            var shown = properties[i].ShownKey;
            if (properties[i].IsMisplaced)
                ReadMisplaced(configuration, shown, i, report);
            else
                Read(new(configuration.Scope.AsRead(properties[i].Key), shown, properties[i].Value, i), configuration, seen, report);
        }
    }

    /// <summary>
    /// Reads the keys of a catalog that are written without its prefix or in another letter case. A key that is written twice is unknown.
    /// </summary>
    private static void ReadWithoutPrefix(IReadOnlyList<WrittenProperty> properties, Configuration configuration, string prefix)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            var written = properties[i].Key.Trim();
            if (properties[i].IsMisplaced || StatementKeys.TryFind(written, out _))
                continue;
            var key = written.ToLowerInvariant();
            if (!StatementKeys.TryFind(key.StartsWith(prefix, StringComparison.Ordinal) ? key : prefix + key, out var known))
                continue;
            if (configuration.IsUnset(known))
                Set(configuration, known, properties[i].Value, i);
            else
                configuration.MakeUnknown(known);
        }
    }

    /// <summary>Makes a key unknown that is not written but may be set, so that no rule treats it as unset.</summary>
    internal static void MayBeSet(string key, Configuration configuration)
    {
        if (StatementKeys.TryFind(key, out var known) && configuration.IsUnset(known))
            configuration.MakeUnknown(known);
        if (configuration.Scope.IsFrontend && FrontendKeys.TryFind(key, out var setting))
            configuration.S3.MayBeSet(setting);
        if (Alias.TryFind(key, out var alias) && IsRead(configuration, alias))
            configuration.Block(alias.Service).MayBeSet(alias.Parameter);
        if (Parameters.TryFind(key, out var service, out var parameter))
            configuration.Block(service).MayBeSet(parameter);
        else if (IsOfOtherPrefix(configuration, key, out var name) && Parameters.TryFind(AwsService.Other, name, out var other))
            configuration.S3.MayBeSet(other);
    }

    /// <summary>Indicates whether a key has the prefix of a block alone, which can be one that StarRocks does not read.</summary>
    private static bool IsOfOtherPrefix(Configuration configuration, string key, out string name)
    {
        var prefix = configuration.S3.Prefix;
        var isOther = configuration.S3.Service == AwsService.Other
            && key.Length > prefix.Length && key[prefix.Length] == '.' && key.StartsWith(prefix, StringComparison.Ordinal);
        name = isOther ? key.Substring(prefix.Length + 1) : "";
        return isOther;
    }

    private static void ReadMisplaced(Configuration configuration, string key, int position, Report report)
    {
        if (key.StartsWith(S3Prefix, StringComparison.OrdinalIgnoreCase) || key.StartsWith(GluePrefix, StringComparison.OrdinalIgnoreCase))
            SRA4003.ReportMisplaced(report, configuration.Statement!, key, position);
    }

    private static void Set(Configuration configuration, StatementKey key, string? value, int position)
    {
        if (value is null || (configuration.Scope.IsFrontend && FrontendText.HasVariable(value)))
            configuration.SetUnknown(key, position);
        else
            configuration.Set(key, value, position);
    }

    private static void Read(in KeyInContext written, Configuration configuration, Dictionary<string, int> seen, Report report)
    {
        var key = written.Key;
        if (configuration.Scope.IsBackend)
            SRA4003.ReportOfFrontend(report, written.AsWritten, written.Position);
        else if (configuration.Scope.IsFrontend)
            FrontendKeys.Read(configuration, key, written.AsWritten, written.Value, written.Position, report);
        else if (IsOfOtherPrefix(configuration, key, out var own))
            ReadOther(configuration, own, written);
        else if (key.StartsWith(S3Prefix, StringComparison.OrdinalIgnoreCase))
            ReadParameter(configuration, AwsService.S3, key, key.Substring(S3Prefix.Length), written, report);
        else if (key.StartsWith(GluePrefix, StringComparison.OrdinalIgnoreCase))
            ReadParameter(configuration, AwsService.Glue, key, key.Substring(GluePrefix.Length), written, report);
        else if (Alias.TryFind(key, out var alias))
            ReadAlias(configuration, alias, written, report);
        else if (!configuration.Scope.Takes(key))
            SRA4001.ReportUnknown(report, configuration, written.AsWritten, written.Position, null);
        else if (configuration.Scope.IsOfCatalog && !StatementKeys.TryFind(key, out _)
            && CatalogKeys.Meant(key) is { } meant && !seen.ContainsKey(meant))
            ReadMisspelled(configuration, meant, written, report);
    }

    /// <summary>Reports a misspelled key of a catalog, unless the key that it means has a value, too.</summary>
    private static void ReadMisspelled(Configuration configuration, string meant, in KeyInContext written, Report report)
    {
        if (StatementKeys.TryFind(meant, out var known))
        {
            if (configuration.IsWritten(known))
                return;
            configuration.MakeUnknown(known);
        }

        SRA4001.ReportUnknown(report, configuration, written.AsWritten, written.Position, meant);
    }

    private static void ReadParameter(
        Configuration configuration, AwsService service, string key, string name, in KeyInContext written, Report report)
    {
        var block = configuration.Block(service);
        var prefix = service == AwsService.S3 ? S3Prefix : GluePrefix;
        if (key.StartsWith(prefix, StringComparison.Ordinal) && Parameters.TryFind(service, name, out var parameter))
        {
            Set(block, parameter, written);
            return;
        }

        var suggestion = KeySuggestions.Find(service, name);
        SRA4001.ReportUnknown(report, configuration, written.AsWritten, written.Position, suggestion?.Key(service));
        if (suggestion is not null)
            SetMeant(block, suggestion, written.Position);
    }

    private static void ReadOther(Configuration configuration, string name, in KeyInContext written)
    {
        if (Parameters.TryFind(AwsService.Other, name, out var parameter))
            Set(configuration.S3, parameter, written);
    }

    private static void Set(AuthBlock block, Parameter parameter, in KeyInContext written)
    {
        if (written.Value is null)
            block.SetUnknown(parameter, written.Position);
        else
            block.Set(parameter, written.Value, written.Position);
    }

    private static void ReadAlias(Configuration configuration, in Alias alias, in KeyInContext written, Report report)
    {
        // The broker reads it.
        if (alias.Vocabulary == Vocabulary.Hadoop && configuration.NamesBroker is true)
            return;
        var isRead = IsRead(configuration, alias);
        if (configuration.Scope.RejectsUnknownKeys)
            SRA4001.ReportUnknown(report, configuration, written.AsWritten, written.Position, alias.ParameterKey);
        else if (!isRead && !(alias.Vocabulary == Vocabulary.Hadoop && configuration.NamesBroker is null))
            SRA4004.ReportAlias(report, alias, written.AsWritten, written.Position);

        SetMeant(configuration, alias, isRead, written.Position);
    }

    /// <summary>Makes the parameters unknown that an alias means.</summary>
    internal static void SetMeant(Configuration configuration, in Alias alias, bool isRead, int position)
    {
        // Iceberg reads glue.id, and ignores the parameter that it means.
        if (!isRead || alias.Parameter != Parameter.CatalogId)
            SetMeant(configuration.Block(alias.Service), alias.Parameter, position);

        // Only Hadoop derives the region from the host name of the endpoint.
        if (alias.Vocabulary == Vocabulary.Hadoop)
            SetMeant(configuration.S3, Parameter.Region, position);
        else if (IsOfBothServices(configuration, alias))
            SetMeant(configuration.Glue, alias.Parameter, position);
    }

    private static bool IsOfBothServices(Configuration configuration, in Alias alias) =>
        alias.Vocabulary == Vocabulary.Iceberg && _ofEveryClient.Contains(alias.Parameter) && configuration.Metastore == Metastore.Glue;

    /// <summary>Indicates whether an alias is a key of Iceberg in an Iceberg catalog, or in a catalog of unknown type.</summary>
    internal static bool IsRead(Configuration configuration, in Alias alias) => alias.Vocabulary == Vocabulary.Iceberg
        && configuration.Catalog is null or { UsesIcebergClients: true } && configuration.Scope.IsOfCatalog;

    /// <summary>Makes a parameter unknown that a misspelled key or an alias means.</summary>
    internal static void SetMeant(AuthBlock block, Parameter parameter, int position)
    {
        if (block.IsUnset(parameter))
            block.SetUnknown(parameter, position);
        else
            block.MakeUnknown(parameter);
    }

    /// <param name="Key">The key as StarRocks reads it.</param>
    /// <param name="AsWritten">The key as messages show it.</param>
    /// <param name="Value">The value; null if it is not known.</param>
    /// <param name="Position">The position of the property.</param>
    private readonly record struct KeyInContext(string Key, string AsWritten, string? Value, int Position);
}
