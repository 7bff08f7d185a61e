using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;

namespace StarRocks.AwsAuth.Tests.Fixes;

/// <summary>Represents a configuration, its problems, and the fixes that are offered.</summary>
internal sealed class Fixed
{
    private readonly Func<Configuration> _create;

    private Fixed(IReadOnlyList<WrittenProperty> properties, Func<Configuration> create)
    {
        _create = create;
        Properties = properties;
        var configuration = create();
        Problems = Evaluate(properties, configuration);
        Offers = [.. Problems.Select(problem =>
            (problem, FixFinder.Find(configuration, properties, Problems, problem, other => Evaluate(other, create()))))];
    }

    public IReadOnlyList<WrittenProperty> Properties { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public IReadOnlyList<(Problem Problem, IReadOnlyList<RuleFix> Fixes)> Offers { get; }

    public static Fixed Line(string line)
    {
        var read = CaseLine.Read(line);
        return Of(read.Properties, read.Context.Scope, read.HasS3, read.HasGlue);
    }

    public static Fixed Of(IReadOnlyList<WrittenProperty> properties, PropertyScope scope, bool hasS3 = false, bool hasGlue = false) =>
        new(properties, () =>
        {
            var configuration = new Configuration();
            configuration.Reset(scope);
            (configuration.HasS3, configuration.HasGlue) = (hasS3, hasGlue);
            return configuration;
        });

    /// <summary>Returns the problems after a fix. It is applied here independently, so that the code of the library is tested.</summary>
    public IReadOnlyList<Problem> After(RuleFix fix)
    {
        var removed = fix.Steps.Where(static s => s.Kind == FixKind.Remove).Select(static s => s.Position).ToHashSet();
        var remaining = Properties
            .Select((property, i) => (Property: Changed(property, i, fix), i))
            .Where(p => !removed.Contains(p.i))
            .Select(static p => p.Property);
        var added = fix.Steps.Where(static s => s.Kind == FixKind.Add).Select(static s => new WrittenProperty(s.Key, s.Text));
        return Evaluate([.. remaining, .. added], _create());
    }

    /// <summary>
    /// Returns the steps: <c>-key</c> is removed, <c>+key=value</c> is added, <c>key=value</c> is changed, <c>key>key</c> is renamed; a
    /// value that only the user knows is <c>?</c>.
    /// </summary>
    public static string Show(RuleFix fix) => string.Join(' ', fix.Steps.Select(static step => step.Kind switch
    {
        FixKind.Remove => "-" + step.Key,
        FixKind.Add => $"+{step.Key}={step.Text ?? "?"}",
        FixKind.Rename => $"{step.Key}>{step.Text}",
        _ => $"{step.Key}={step.Text ?? "?"}",
    }));

    private static WrittenProperty Changed(WrittenProperty property, int entry, RuleFix fix)
    {
        foreach (var step in fix.Steps.Where(s => s.Position == entry))
        {
            if (step.Kind == FixKind.SetValue)
                property = property with { Value = step.Text };
            else if (step.Kind == FixKind.Rename)
                property = property with { Key = step.Text! };
        }

        return property;
    }

    private static Problem[] Evaluate(IReadOnlyList<WrittenProperty> properties, Configuration configuration)
    {
        var report = new Report();
        KeyReader.Read(properties, configuration, report);
        Evaluator.Evaluate(configuration, report);
        return report.TakeProblems();
    }
}
