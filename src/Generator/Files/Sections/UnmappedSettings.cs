using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reports settings in a bound section for which its type has no member.</summary>
internal sealed class UnmappedSettings(BoundSection section, FileLocations locations, FileReport report)
{
    public void Report(IReadOnlyList<SectionSetting> settings)
    {
        foreach (var (name, node) in settings)
        {
            if (node.Kind == SettingsKind.Null || node.Name is not { } ownName || Template.IsIn(name) || HostSettings.Contain(name))
                continue;
            if (section.Find(name) is null)
                Report(name, ownName, node);
        }
    }

    private void Report(string name, string ownName, SettingsNode node)
    {
        var suggestion = section.Suggest(name);
        var rules = new Report();
        SRA4001.ReportNoMember(rules, name, section.TypeName, suggestion?.Member);
        var location = locations.At(node.NameSpan);
        var configuration = new Configuration();
        configuration.Reset(section.Scope, isPartial: true);
        BlockContexts.Assign(configuration);
        var fixes = FixProperties.Write(CreateSource(name, ownName, node, location), [CreateFix(name, suggestion)], null);
        var properties = AssumedContext.AddTo(fixes, configuration, section.Prefix is { } prefix ? prefix + "." + name : name);
        report.Add(Diagnostic.Create(
            RuleDescriptors.Of(SRA4001.Rule), location, DiagnosticSeverity.Warning, null, properties, rules.TakeProblems()[0].Message));
    }

    private static RuleFix CreateFix(string name, SettingName? suggestion) => suggestion is { } member
        ? new RuleFix(SRA4001.CorrectKey, FixStep.Rename(name, 0, NameOf(member, name)))
        : new RuleFix(SRA4001.RemoveKey, FixStep.Remove(name, 0));

    // A misspelled key is corrected to the key, which is valid everywhere in the section.
    private static string NameOf(in SettingName member, string misspelled) =>
        misspelled.IndexOf('.') >= 0 && KeySuggestions.Distance(KeySuggestions.Letters(misspelled), member.Key) is not null
            ? member.Key
            : member.Member.Substring(member.Member.LastIndexOf('.') + 1);

    private static SourceConfiguration CreateSource(string name, string ownName, SettingsNode node, Location location)
    {
        var source = new SourceConfiguration(SourceKind.File, PropertyScope.Block, location, default);
        source.Properties.Add(new SourceProperty(name, null, location, location, node.Whole.ToTextSpan()));

        // Only the last level of a name that contains several levels would be renamed.
        var canBeRenamed = ownName.IndexOf(':') < 0;
        source.FindSettingsTarget = step => step.Kind == FixKind.Remove || canBeRenamed
            ? new SettingsFixTarget(step.Text ?? "", node.Parent?.Value.ToTextSpan() ?? default)
            : null;
        return source;
    }
}
