using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Reads a written list of pairs into a <see cref="Configuration"/> and says what is wrong with the keys themselves. A key that is
/// recognised though misspelt or alias leaves the parameter that it means unknown, so that nothing else is said for the same slip.
/// </summary>
internal static class KeyReader
{
    private const string S3Prefix = AwsServices.S3Prefix + ".";
    private const string GluePrefix = AwsServices.GluePrefix + ".";

    // What Iceberg's clients take from one setting for both services.
    private static readonly ParameterSet _ofEveryClient = ParameterSet.Of(Parameter.Region) | ParameterSet.Of(Parameter.UseAwsSdkDefaultBehavior);

    internal static void Read(IReadOnlyList<WrittenProperty> properties, Configuration configuration, Report report)
    {
        var ignoresCase = configuration.Scope.FoldsKeys;
        var seen = new Dictionary<string, int>(properties.Count, ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        for (var i = 0; i < properties.Count; i++)
        {
            // StarRocks trims the keys, and folds their case in FILES alone.
            var key = properties[i].Key.Trim();
            if (properties[i].IsMisplaced)
                continue;
            if (seen.TryGetValue(key, out var earlier))
                SRA4002.ReportTwice(report, KeyText.Shown(key), i, earlier);
            seen[key] = i;
            if (StatementKeys.TryFind(ignoresCase ? key.ToLowerInvariant() : key, out var known) && configuration.Scope.ReadsKeys)
                Set(configuration, known, properties[i].Value, i);
        }

        if (configuration.Catalog is { ReadsKeysWithoutPrefix: true, KeyPrefix: { } prefix })
            ReadWithoutPrefix(properties, configuration, prefix);

        // Only now the catalog's type is known, on which the meaning of other vocabularies rests.
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].IsMisplaced)
                ReadMisplaced(configuration, KeyText.Shown(properties[i].Key.Trim()), i, report);
            else
                Read(new KeyInContext(configuration.Scope.AsRead(properties[i].Key), KeyText.Shown(properties[i].Key.Trim()), properties[i].Value, i), configuration, report);
        }
    }

    /// <summary>Reads the keys of a catalog that are written without its prefix or in another letter case; one that is written twice is unknown.</summary>
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
            if (configuration.Lacks(known))
                Set(configuration, known, properties[i].Value, i);
            else
                configuration.MakeUnknown(known);
        }
    }

    /// <summary>Nobody wrote the key, but it may be set all the same: no rule may rest on its absence.</summary>
    internal static void MayBeSet(string key, Configuration configuration)
    {
        if (StatementKeys.TryFind(key, out var known) && configuration.Lacks(known))
            configuration.MakeUnknown(known);
        if (configuration.Scope.IsFrontend && FrontendKeys.TryFind(key, out var setting))
            configuration.S3.MayBeSet(setting);
        if (Alias.TryFind(key, out var alias) && IsRead(configuration, alias))
            configuration.Block(alias.Service).MayBeSet(alias.Parameter);
        if (AwsServices.PrefixOf(key) is { } prefix && AwsServices.FromPrefix(prefix) is var service && Parameters.TryFind(service, key.Substring(prefix.Length + 1), out var parameter))
            configuration.Block(service).MayBeSet(parameter);
        else if (IsOfOtherPrefix(configuration, key, out var name) && Parameters.TryFind(AwsService.Other, name, out var other))
            configuration.S3.MayBeSet(other);
    }

    /// <summary>A block alone may have a prefix that StarRocks itself doesn't read.</summary>
    private static bool IsOfOtherPrefix(Configuration configuration, string key, out string name)
    {
        var prefix = configuration.S3.Prefix;
        var isOther = configuration.S3.Service == AwsService.Other && key.Length > prefix.Length && key[prefix.Length] == '.' && key.StartsWith(prefix, StringComparison.Ordinal);
        name = isOther ? key.Substring(prefix.Length + 1) : "";
        return isOther;
    }

    private static void ReadMisplaced(Configuration configuration, string key, int entry, Report report)
    {
        if (key.StartsWith(S3Prefix, StringComparison.OrdinalIgnoreCase) || key.StartsWith(GluePrefix, StringComparison.OrdinalIgnoreCase))
            SRA4003.ReportMisplaced(report, configuration.Statement!, key, entry);
    }

    private static void Set(Configuration configuration, StatementKey key, string? value, int entry)
    {
        if (value is null || (configuration.Scope.IsFrontend && FrontendText.HasVariable(value)))
            configuration.SetUnknown(key, entry);
        else
            configuration.Set(key, value, entry);
    }

    private static void Read(in KeyInContext written, Configuration configuration, Report report)
    {
        var key = written.Key;
        if (configuration.Scope.IsFrontend)
            FrontendKeys.Read(configuration, key, written.Value, written.Entry, report);
        else if (IsOfOtherPrefix(configuration, key, out var own))
            ReadOther(configuration, own, written);
        else if (key.StartsWith(S3Prefix, StringComparison.OrdinalIgnoreCase))
            ReadParameter(configuration, AwsService.S3, key, key.Substring(S3Prefix.Length), written, report);
        else if (key.StartsWith(GluePrefix, StringComparison.OrdinalIgnoreCase))
            ReadParameter(configuration, AwsService.Glue, key, key.Substring(GluePrefix.Length), written, report);
        else if (Alias.TryFind(key, out var alias))
            ReadAlias(configuration, alias, written, report);
        else if (!configuration.Scope.Takes(key))
            SRA4001.ReportUnknown(report, configuration, written.AsWritten, written.Entry, null);
    }

    private static void ReadParameter(Configuration configuration, AwsService service, string key, string name, in KeyInContext written, Report report)
    {
        var block = configuration.Block(service);
        var prefix = service == AwsService.S3 ? S3Prefix : GluePrefix;
        if (key.StartsWith(prefix, StringComparison.Ordinal) && Parameters.TryFind(service, name, out var parameter))
        {
            Set(block, parameter, written);
            return;
        }

        var meant = KeySuggestions.Find(service, name);
        SRA4001.ReportUnknown(report, configuration, written.AsWritten, written.Entry, meant is { } m ? m.Key(service) : null);
        if (meant is { } p)
            Mean(block, p, written.Entry);
    }

    private static void ReadOther(Configuration configuration, string name, in KeyInContext written)
    {
        if (Parameters.TryFind(AwsService.Other, name, out var parameter))
            Set(configuration.S3, parameter, written);
    }

    private static void Set(AuthBlock block, Parameter parameter, in KeyInContext written)
    {
        if (written.Value is null)
            block.SetUnknown(parameter, written.Entry);
        else
            block.Set(parameter, written.Value, written.Entry);
    }

    private static void ReadAlias(Configuration configuration, in Alias alias, in KeyInContext written, Report report)
    {
        var isRead = IsRead(configuration, alias);
        if (configuration.Scope.RefusesUnknownKeys)
            SRA4001.ReportUnknown(report, configuration, written.AsWritten, written.Entry, alias.Meant);
        else if (!isRead)
            SRA4004.ReportAlias(report, alias, written.AsWritten, written.Entry);

        Mean(configuration, alias, isRead, written.Entry);
    }

    /// <summary>The parameters that a key of another vocabulary stands for count as given, with a value that isn't known.</summary>
    internal static void Mean(Configuration configuration, in Alias alias, bool isRead, int entry)
    {
        // The account that Iceberg reads is a key of its own, not the parameter that it ignores.
        if (!isRead || alias.Parameter != Parameter.CatalogId)
            Mean(configuration.Block(alias.Service), alias.Parameter, entry);
        if (alias.Vocabulary == Vocabulary.Hadoop)
        {
            // Here, and only here, the region is taken from the endpoint's host name.
            Mean(configuration.S3, Parameter.Region, entry);
        }
        else if (alias.Vocabulary == Vocabulary.Iceberg && _ofEveryClient.Contains(alias.Parameter) && configuration.Metastore == Metastore.Glue)
        {
            // The one client setting is for both services.
            Mean(configuration.Glue, alias.Parameter, entry);
        }
    }

    /// <summary>Iceberg's own keys are read by its clients; of a catalog whose type isn't known they may be.</summary>
    internal static bool IsRead(Configuration configuration, in Alias alias) => alias.Vocabulary == Vocabulary.Iceberg
        && configuration.Catalog is null or { UsesIcebergClients: true } && configuration.Scope.IsOfCatalog;

    /// <summary>A parameter that was meant counts as given, with a value that isn't known.</summary>
    internal static void Mean(AuthBlock block, Parameter parameter, int entry)
    {
        if (block.Lacks(parameter))
            block.SetUnknown(parameter, entry);
        else
            block.MakeUnknown(parameter);
    }

    /// <summary>A key as it is looked up and as it stands.</summary>
    private readonly record struct KeyInContext(string Key, string AsWritten, string? Value, int Entry);
}
