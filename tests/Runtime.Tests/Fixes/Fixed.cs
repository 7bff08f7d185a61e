using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;

namespace StarRocks.AwsAuth.Tests.Fixes;

/// <summary>A configuration, what is said of it, and the fixes that are offered.</summary>
internal sealed class Fixed
{
    private readonly Func<Configuration> _anew;

    private Fixed(IReadOnlyList<WrittenProperty> properties, Func<Configuration> anew)
    {
        _anew = anew;
        Properties = properties;
        var configuration = anew();
        Problems = Evaluated(properties, configuration);
        Offers = [.. Problems.Select(problem => (problem, AwsAuth.Rules.FixFinder.Of(configuration, properties, Problems, problem, other => Evaluated(other, anew()))))];
    }

    public IReadOnlyList<WrittenProperty> Properties { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public IReadOnlyList<(Problem Problem, IReadOnlyList<RuleFix> Fixes)> Offers { get; }

    public static Fixed Line(string line)
    {
        var read = CaseLine.Read(line);
        return Of(read.Properties, read.Context.Scope, read.HasS3, read.HasGlue);
    }

    public static Fixed Of(IReadOnlyList<WrittenProperty> properties, PropertyScope form, bool hasS3 = false, bool hasGlue = false) => new(properties, () =>
    {
        var configuration = new Configuration();
        configuration.Reset(form);
        (configuration.HasS3, configuration.HasGlue) = (hasS3, hasGlue);
        return configuration;
    });

    /// <summary>What is said after a fix. Written here once more, so that the library's own trial is tested and not repeated.</summary>
    public IReadOnlyList<Problem> After(RuleFix fix)
    {
        var gone = fix.Steps.Where(static s => s.Kind == FixKind.Remove).Select(static s => s.Entry).ToHashSet();
        var left = Properties.Select((property, i) => (Property: Changed(property, i, fix), i)).Where(p => !gone.Contains(p.i)).Select(static p => p.Property);
        var added = fix.Steps.Where(static s => s.Kind == FixKind.Add).Select(static s => new WrittenProperty(s.Key, s.Text));
        return Evaluated([.. left, .. added], _anew());
    }

    /// <summary>The steps: <c>-key</c> is removed, <c>+key=value</c> is added, <c>key=value</c> is changed, <c>key>key</c> is renamed; a value that only the user knows is <c>?</c>.</summary>
    public static string Show(RuleFix fix) => string.Join(' ', fix.Steps.Select(static step => step.Kind switch
    {
        FixKind.Remove => "-" + step.Key,
        FixKind.Add => $"+{step.Key}={step.Text ?? "?"}",
        FixKind.Rename => $"{step.Key}>{step.Text}",
        _ => $"{step.Key}={step.Text ?? "?"}",
    }));

    private static WrittenProperty Changed(WrittenProperty property, int entry, RuleFix fix)
    {
        foreach (var step in fix.Steps.Where(s => s.Entry == entry))
        {
            if (step.Kind == FixKind.SetValue)
                property = property with { Value = step.Text };
            else if (step.Kind == FixKind.Rename)
                property = property with { Key = step.Text! };
        }

        return property;
    }

    private static Problem[] Evaluated(IReadOnlyList<WrittenProperty> properties, Configuration configuration)
    {
        var report = new Report();
        KeyReader.Read(properties, configuration, report);
        Evaluator.Run(configuration, report);
        return report.Take();
    }
}
