using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA4005
{
    internal static readonly Rule Rule = new(
        "SRA4005",
        "Not supported by the target version",
        RuleSeverity.Warning,
        "A StarRocks that is older than a statement, a key or a value does not support it.");

    /// <summary>Reports what the target version does not support; nothing if there is none.</summary>
    /// <param name="properties">The properties as they are written.</param>
    /// <param name="configuration">The configuration of the properties, after the evaluation of the other rules.</param>
    /// <param name="report">The report.</param>
    /// <param name="isPart">Whether the statement is written, and reported, in another place.</param>
    internal static void Check(IReadOnlyList<WrittenProperty> properties, Configuration configuration, Report report, bool isPart)
    {
        if (configuration.TargetVersion is not { } target)
            return;
        report.Rule = Rule;
        if (configuration.Statement is { Since: { } statement } definition && target.IsBefore(statement.Version))
        {
            if (!isPart)
                report.OnStatement(definition.Name, StatementMessage(definition, statement, target));
        }
        else if (configuration.Catalog is { Since: { } catalog } && target.IsBefore(catalog.Version))
        {
            if (!isPart)
                ReportCatalog(configuration, report, catalog, target);
        }
        else
        {
            for (var i = 0; i < properties.Count; i++)
                CheckProperty(properties[i], i, configuration, report, target);
        }
    }

    /// <summary>Reports the format of a load, which is a clause.</summary>
    internal static void CheckLoadFormat(Report report, StarRocksVersion? targetVersion, string format)
    {
        if (targetVersion is not { } target || !IsTooNew(DataClause.Formats, format, target, out var word))
            return;
        report.Rule = Rule;
        report.OnStatement(DataClause.FormatKey, WordMessage(DataClause.FormatKey, word, target, UseOf(DataClause.Formats, target)));
    }

    /// <summary>Returns the message about a target version that cannot be read.</summary>
    /// <param name="setting">The name of the setting.</param>
    /// <param name="value">Its value.</param>
    internal static string UnreadableMessage(string setting, string value) =>
        $"'{setting}' is '{value}', which is not a version of StarRocks, so nothing is compared with it. "
            + "Use a version such as 3.2 or 3.2.3.";

    private static void CheckProperty(
        in WrittenProperty property, int position, Configuration configuration, Report report, StarRocksVersion target)
    {
        if (property.IsMisplaced || property.IsDoubtful)
            return;
        var key = configuration.Scope.AsRead(property.Key);
        if (SinceOf(configuration, key, property.Value) is { } since && target.IsBefore(since.Version))
        {
            // A storage volume rejects keys that it does not know, but no source says since when.
            var isIgnored = AwsServices.PrefixOf(property.ShownKey) is not null && !configuration.Scope.IsStorageVolume;
            var message = KeyMessage(property.ShownKey, since, target, isIgnored);
            report.OnKey(property.ShownKey, position, message, isIgnored: isIgnored);
        }
        else if (property.Value is { } text && StatementKeys.TryFind(key, out var known) && known != StatementKey.Type
            && SRA5002.AllowedFor(configuration, known) is { } words && IsTooNew(words, text, target, out var word))
        {
            report.OnValue(property.ShownKey, position, WordMessage(property.ShownKey, word, target, UseOf(words, target)));
        }
    }

    /// <summary>
    /// Returns the first version that has a key; null if no source names it, if the statement does not read the key, or if the value
    /// equals, or can equal, a missing one.
    /// </summary>
    private static Since? SinceOf(Configuration configuration, string key, string? value)
    {
        if (Parameters.TryFind(key, out var service, out var parameter))
        {
            return service == AwsService.Other || !IsRead(configuration, configuration.Block(service), parameter)
                || IsLikeUnset(configuration, service, parameter, value)
                ? null
                : parameter.Since;
        }

        var members = configuration.Catalog?.Members ?? (configuration.Statement?.ReadAs ?? configuration.Statement)?.Members ?? [];
        var member = Array.Find(members, member => string.Equals(member.Key, key, StringComparison.Ordinal));
        var changesNothing = member?.ValueWhenUnset is { } unset
            && (value is null || string.Equals(unset, value, StringComparison.OrdinalIgnoreCase));
        return changesNothing ? null : member?.Since;
    }

    /// <summary>Indicates whether StarRocks reads a parameter, so that no other rule reports it as ignored or rejected.</summary>
    private static bool IsRead(Configuration configuration, AuthBlock block, Parameter parameter) =>
        !block.IsUnread && block.MayRead(parameter)
        && !(block.IgnoredFlags | block.IgnoredWithoutRole | SRA1016.RejectedIn(block)).Contains(parameter)
        && !(block.Service == AwsService.Glue && Evaluator.IsGlueIgnored(configuration));

    // A storage volume rejects the key, whatever its value. An unknown flag can be false.
    private static bool IsLikeUnset(Configuration configuration, AwsService service, Parameter parameter, string? value) =>
        !configuration.Scope.IsStorageVolume
        && (value is null
            ? parameter.IsBoolean
            : parameter.IsSame(value, null, service, new StoredIn(IsVolume: false, configuration.Catalog)));

    private static bool IsTooNew(WordList words, string text, StarRocksVersion target, out Word word)
    {
        word = words.Find(text) ?? default;
        return word.Since is { } since && target.IsBefore(since.Version);
    }

    private static string UseOf(WordList words, StarRocksVersion target) => $"use {words.In(target)}";

    private static void ReportCatalog(Configuration configuration, Report report, Since since, StarRocksVersion target)
    {
        var type = StatementKey.Type;
        var message = WordMessage(type.Name, new Word(configuration.Catalog!.Type, since), target, "use another type of catalog");
        report.OnValue(type.Name, configuration.PositionOf(type), message);
    }

    private static string StatementMessage(StatementDefinition statement, Since since, StarRocksVersion target) =>
        $"StarRocks supports {statement.Description} since {since.Version}. The target version is {target}, which does not support it. "
            + "Upgrade StarRocks, or use another statement.";

    private static string WordMessage(string key, in Word word, StarRocksVersion target, string advice) =>
        $"'{key}' is {word.Text}, which StarRocks supports since {word.Since!.Version}. The target version is {target}, which does not "
            + $"support it. Upgrade StarRocks, or {advice}.";

    private static string KeyMessage(string key, Since since, StarRocksVersion target, bool isIgnored) =>
        $"'{key}' is supported since StarRocks {since.Version}. The target version is {target}, which "
            + $"{(isIgnored ? "silently ignores" : "does not support")} it. Upgrade StarRocks, or remove it.";
}
