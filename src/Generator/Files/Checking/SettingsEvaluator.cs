using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Evaluates a settings file together with its base file, if there is one. Another layer may add settings, so the configuration is partial
/// and missing settings are not reported, except those of fe.conf.
/// </summary>
internal sealed class SettingsEvaluator(
    SettingsFile file, SettingsFile? baseFile, StarRocksVersion? targetVersion, FileReport report, CancellationToken cancellation)
{
    private readonly Dictionary<SettingGroup, HashSet<(Rule, string)>> _problems = [];

    internal void Report()
    {
        foreach (var element in file.Sections)
        {
            cancellation.ThrowIfCancellationRequested();
            Evaluate(element.Key, element.Value);
        }

        foreach (var group in file.Groups)
        {
            cancellation.ThrowIfCancellationRequested();
            Evaluate(group, baseFile?.Counterpart(group));
        }

        foreach (var frontend in file.Frontends)
        {
            cancellation.ThrowIfCancellationRequested();
            var isPartial = !(file.IsWhole && frontend.IsRequired);
            ReportProblems(SettingsLayers.Merge(frontend.Settings, []), [],
                settings => SourceEvaluator.Find(CreateSource(settings, file.Format.ConfScope, isPartial: isPartial)));
        }
    }

    private void Evaluate(SectionElement element, List<SectionSetting> settings)
    {
        var section = element.Section;
        var baseSettings = baseFile is not null && baseFile.Sections.TryGetValue(element, out var baseSection)
            ? SettingsOf(section, baseSection, isOwn: false) : [];
        var layers = SettingsLayers.Merge(SettingsOf(section, settings, isOwn: true), baseSettings);
        ReportProblems(layers, baseSettings, merged => SourceEvaluator.Find(CreateSource(merged, section.Scope, section)));
        if (!section.IsShared)
            new UnmappedSettings(section, file.Locations, report).Report(settings);
    }

    private void Evaluate(SettingGroup group, SettingGroup? counterpart)
    {
        Setting[] baseSettings =
            counterpart is null ? [] : [.. SettingsOf(counterpart).Select(static setting => setting with { IsOwn = false })];
        var layers = SettingsLayers.Merge(group.Settings, SettingsLayers.Merge(group.Merged, baseSettings).All);
        var hasOthers = group.HasOthers || counterpart is { HasOthers: true };
        var selected = layers.WithSettings(StarRocksSettings.Select(layers.All));
        ReportProblems(
            selected, StarRocksSettings.Select(baseSettings), settings => Find(settings, PropertiesOf(settings.All)), group.Bases);
        if (group.Conditional.Count == 0)
            return;

        // Whatever the other settings are, the rules about one setting apply to each.
        var all = StarRocksSettings.Select([.. layers.All, .. group.Conditional]);
        var properties = PropertiesOf(all);
        foreach (var alone in all.Where(static setting => setting.Node.ConditionalParent is not null))
            ReportProblems(SettingsLayers.Merge([alone], []), [], settings => Find(settings, properties));

        IEnumerable<SourceProblem> Find(SettingsLayers settings, WrittenProperty[] properties)
        {
            var found = (group.Scope ?? StatementInference.ScopeOf(properties, out _)) is { } scope
                ? SourceEvaluator.Find(CreateSource(settings, scope))
                : UnknownStatementEvaluator.Find(unknownScope => CreateSource(settings, unknownScope), isPartial: true,
                    StatementInference.MayBeOfVolume(properties));

            // An unknown key next to other settings of the application may be one of those.
            return hasOthers ? found.Where(static problem => problem.Problem.Rule != SRA4004.Rule) : found;
        }
    }

    private static WrittenProperty[] PropertiesOf(IReadOnlyList<Setting> settings) =>
        [.. settings.Select(static setting => new WrittenProperty(setting.Key, setting.Value))];

    private SourceConfiguration CreateSource(
        SettingsLayers layers, PropertyScope scope, BoundSection? section = null, bool isPartial = true)
    {
        var first = layers.All[0];
        var source = new SourceConfiguration(SourceKind.File, scope, LocationsOf(first).At(first.Node.NameSpan), default)
        {
            IsPartial = isPartial,
            TargetVersion = targetVersion,
            FindSettingsTarget = new SettingsFixTargets(layers, section, file.Format).Find,
        };
        if (section?.Prefix is { } prefix && prefix != AwsServices.GluePrefix)
            source.S3Prefix = prefix;
        foreach (var setting in layers.All)
        {
            var (node, locations) = (setting.Node, LocationsOf(setting));
            var whole = setting.IsOwn ? node.Whole.ToTextSpan() : default;
            var value = IsUnknown(setting) ? null : setting.Value;
            source.Properties.Add(
                new SourceProperty(setting.Key, value, locations.At(node.NameSpan), locations.At(node.Inside), whole));
        }

        // The last property, because a problem finds its setting by the position of the property.
        if (section?.CatalogType is { } catalog && !layers.All.Any(static setting => setting.Key == StatementKey.Type.Name))
            source.Properties.Add(
                new SourceProperty(StatementKey.Type.Name, catalog, source.StatementLocation, source.StatementLocation, default));
        return source;
    }

    private bool IsUnknown(Setting setting) =>
        file.IsDocument && setting.Value is { } value && DocumentNotation.IsIn(setting.Key, value);

    private FileLocations LocationsOf(Setting setting) => setting.IsOwn || baseFile is null ? file.Locations : baseFile.Locations;

    private void ReportProblems(SettingsLayers layers, IReadOnlyList<Setting> baseSettings,
        Func<SettingsLayers, IEnumerable<SourceProblem>> find, IEnumerable<SettingGroup>? bases = null)
    {
        if (layers.All.Count == 0)
            return;
        var problems = find(layers).ToList();
        if (problems.Count == 0)
            return;

        // Problems of the base file alone are reported in that file.
        var baseProblems = new HashSet<(Rule, string)>();
        if (baseSettings.Count > 0)
            baseProblems.UnionWith(
                find(SettingsLayers.Merge([], baseSettings)).Select(static found => (found.Problem.Rule, found.Problem.Key)));
        foreach (var merged in bases ?? [])
            baseProblems.UnionWith(ProblemsOf(merged, find));
        foreach (var (problem, diagnostic, _) in problems)
        {
            if (!file.HasLayers)
            {
                report.Add(diagnostic);
                continue;
            }

            var isInBaseFile = baseProblems.Contains((problem.Rule, problem.Key));
            if (SettingsDiagnostic.Create(layers.All, problem, diagnostic, isInBaseFile, LocationsOf) is { } reported)
                report.Add(reported);
        }
    }

    /// <summary>Returns the problems that a merged object has by itself, which are reported there.</summary>
    private HashSet<(Rule, string)> ProblemsOf(SettingGroup group, Func<SettingsLayers, IEnumerable<SourceProblem>> find)
    {
        if (!_problems.TryGetValue(group, out var problems))
        {
            var settings = StarRocksSettings.Select(SettingsOf(group));
            _problems.Add(group, problems = []);
            if (settings.Count > 0)
                problems.UnionWith(
                    find(SettingsLayers.Merge([], settings)).Select(static found => (found.Problem.Rule, found.Problem.Key)));
        }

        return problems;
    }

    private static IReadOnlyList<Setting> SettingsOf(SettingGroup group) => SettingsLayers.Merge(group.Settings, group.Merged).All;

    private static List<Setting> SettingsOf(BoundSection section, List<SectionSetting> settings, bool isOwn)
    {
        var known = new List<Setting>();
        foreach (var (name, node) in settings)
        {
            if (section.Find(name) is { } setting)
                known.Add(new Setting(setting.Key, section.ValueOf(setting, node), node, "", IsFlat: true, isOwn));
        }

        return known;
    }
}
