using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Evaluates a settings file, over the one that it overlays where there is one. A configuration in layers is a part, so that nothing is
/// told of what is missing.
/// </summary>
internal sealed class SettingsEvaluator(SettingsFile own, SettingsFile? below, FileReport report, CancellationToken cancellation)
{
    internal void Run()
    {
        foreach (var section in own.Sections)
        {
            cancellation.ThrowIfCancellationRequested();
            Evaluate(section.Key, section.Value);
        }

        foreach (var group in own.Groups)
        {
            cancellation.ThrowIfCancellationRequested();
            Evaluate(group, below?.Counterpart(group));
        }
    }

    private void Evaluate(BoundSection section, List<SectionSetting> settings)
    {
        var under = below is not null && below.Sections.TryGetValue(section, out var others) ? Known(section, others, isOwn: false) : [];
        var layers = SettingsLayers.Of(Known(section, settings, isOwn: true), under);
        Report(layers, under, each => SourceEvaluator.Find(Source(each, section.Scope, section)));
        if (!section.IsShared)
            new StraySettings(section, own.Locations, report).Report(settings);
    }

    private void Evaluate(SettingGroup group, SettingGroup? counterpart)
    {
        var under = counterpart?.Settings.ConvertAll(static each => each with { IsOwn = false }) ?? [];
        var layers = SettingsLayers.Of(group.Settings, under);
        var hasOthers = group.HasOthers || counterpart is { HasOthers: true };
        Report(layers.Only(StarRocksSettings.Of(layers.All)), StarRocksSettings.Of(under), Find);

        IEnumerable<SourceProblem> Find(SettingsLayers settings)
        {
            var pairs = settings.All.Select(static each => new WrittenProperty(each.Key, each.Value)).ToArray();
            var found = StatementOfPairs.ScopeOf(pairs, out _) is { } scope
                ? SourceEvaluator.Find(Source(settings, scope))
                : OpenStatement.Find(open => Source(settings, open), isPartial: true, StatementOfPairs.MayBeOfVolume(pairs));

            // What stands beside other settings of the application may be one of those.
            return hasOthers ? found.Where(static each => each.Problem.Rule != SRA4004.Rule) : found;
        }
    }

    private SourceConfiguration Source(SettingsLayers layers, PropertyScope scope, BoundSection? section = null)
    {
        var first = layers.All[0];
        var source = new SourceConfiguration(SourceHost.File, scope, LocationsOf(first).Of(first.Node.NameSpan), default)
        {
            IsPartial = true,
            SettingOf = new SettingTargets(layers, section).Of,
        };
        if (section?.Prefix is { } prefix && prefix != AwsServices.GluePrefix)
            source.S3Prefix = prefix;
        foreach (var setting in layers.All)
        {
            var (node, locations) = (setting.Node, LocationsOf(setting));
            var whole = setting.IsOwn ? node.Whole.ToTextSpan() : default;
            source.Entries.Add(new SourceEntry(setting.Key, setting.Value, locations.Of(node.NameSpan), locations.Of(node.Inside), whole));
        }

        // Behind the settings, whose positions are those of their entries.
        var type = StatementKeys.Name(StatementKey.Type);
        if (section?.CatalogType is { } catalog && !layers.All.Any(each => each.Key == type))
            source.Entries.Add(new SourceEntry(type, catalog, source.Statement, source.Statement, default));
        return source;
    }

    private FileLocations LocationsOf(Setting setting) => setting.IsOwn || below is null ? own.Locations : below.Locations;

    private void Report(SettingsLayers layers, IReadOnlyList<Setting> under, Func<SettingsLayers, IEnumerable<SourceProblem>> find)
    {
        if (layers.All.Count == 0)
            return;
        var problems = find(layers).ToList();
        if (problems.Count == 0)
            return;

        // Those of the lower file alone are told there.
        var known = new HashSet<(Rule, string)>();
        if (under.Count > 0)
            known.UnionWith(find(SettingsLayers.Of([], under)).Select(static each => (each.Problem.Rule, each.Problem.Key)));
        foreach (var (problem, diagnostic) in problems)
        {
            var isOfLower = known.Contains((problem.Rule, problem.Key));
            if (OverlaidProblem.ToDiagnostic(layers.All, problem, diagnostic, isOfLower, LocationsOf) is { } reported)
                report.Add(reported);
        }
    }

    private static List<Setting> Known(BoundSection section, List<SectionSetting> settings, bool isOwn)
    {
        var known = new List<Setting>();
        foreach (var (name, node) in settings)
        {
            if (section.Find(name) is { } slot)
                known.Add(new Setting(slot.Key, section.ValueOf(slot, node), node, "", IsFlat: true, isOwn));
        }

        return known;
    }
}
