using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Tells of settings in a bound section that its type has no member for: reading the section stops at them.</summary>
internal sealed class StraySettings(BoundSection section, FileLocations locations, FileReport report)
{
    public void Report(IReadOnlyList<SectionSetting> settings)
    {
        foreach (var (name, node) in settings)
        {
            if (node.Kind != SettingsKind.Null && node.Name is { } own && !Template.IsIn(name) && section.Find(name) is null)
                Report(name, own, node);
        }
    }

    private void Report(string name, string own, SettingsNode node)
    {
        var meant = section.Meant(name);
        var rules = new Report();
        SRA4001.ReportNoMember(rules, name, section.TypeName, meant?.Member);
        var at = locations.Of(node.NameSpan);
        var configuration = new Configuration();
        configuration.Reset(section.Scope, isPartial: true);
        BlockContexts.Assign(configuration);
        var fixes = FixProperties.Write(Source(name, own, node, at), [RuleFix(name, meant)], null);
        var properties = Assumptions.Write(fixes, configuration, section.Prefix is { } prefix ? prefix + "." + name : name);
        report.Add(Diagnostic.Create(
            RuleDescriptors.Of(SRA4001.Rule), at, DiagnosticSeverity.Warning, null, properties, rules.Take()[0].Message));
    }

    private static RuleFix RuleFix(string name, SettingName? meant) => meant is { } member
        ? new RuleFix(SRA4001.WriteMeant, FixStep.Rename(name, 0, member.Member.Substring(member.Member.LastIndexOf('.') + 1)))
        : new RuleFix(SRA4001.RemoveKey, FixStep.Remove(name, 0));

    private static SourceConfiguration Source(string name, string own, SettingsNode node, Location at)
    {
        var source = new SourceConfiguration(SourceHost.File, PropertyScope.Block, at, default);
        source.Entries.Add(new SourceEntry(name, null, at, at, node.Whole.ToTextSpan()));

        // What is called by more levels than one can't get another last name here.
        var canBeRenamed = own.IndexOf(':') < 0;
        source.SettingOf = step => step.Kind == FixKind.Remove || canBeRenamed
            ? new SettingTarget(step.Text ?? "", node.Parent?.Value.ToTextSpan() ?? default)
            : null;
        return source;
    }
}
