using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;

namespace StarRocks.AwsAuth.Tests.Mending;

/// <summary>A configuration, what is said of it, and the mends that are offered.</summary>
internal sealed class Mended
{
    private readonly Func<Configuration> _anew;

    private Mended(IReadOnlyList<WrittenProperty> properties, Func<Configuration> anew)
    {
        _anew = anew;
        Properties = properties;
        var configuration = anew();
        Problems = Judged(properties, configuration);
        Offers = [.. Problems.Select(problem => (problem, AwsAuth.Rules.Mending.Of(configuration, properties, Problems, problem, other => Judged(other, anew()))))];
    }

    public IReadOnlyList<WrittenProperty> Properties { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public IReadOnlyList<(Problem Problem, IReadOnlyList<Mend> Mends)> Offers { get; }

    public static Mended Line(string line)
    {
        var read = CaseLine.Read(line);
        return Of(read.Properties, read.Context.Scope, read.HasS3, read.HasGlue);
    }

    public static Mended Of(IReadOnlyList<WrittenProperty> properties, PropertyScope form, bool hasS3 = false, bool hasGlue = false) => new(properties, () =>
    {
        var configuration = new Configuration();
        configuration.Reset(form);
        (configuration.HasS3, configuration.HasGlue) = (hasS3, hasGlue);
        return configuration;
    });

    /// <summary>What is said after a mend. Written here once more, so that the library's own trial is tested and not repeated.</summary>
    public IReadOnlyList<Problem> After(Mend mend)
    {
        var gone = mend.Steps.Where(static s => s.Kind == MendKind.Remove).Select(static s => s.Entry).ToHashSet();
        var left = Properties.Select((property, i) => (Property: Changed(property, i, mend), i)).Where(p => !gone.Contains(p.i)).Select(static p => p.Property);
        var added = mend.Steps.Where(static s => s.Kind == MendKind.Add).Select(static s => new WrittenProperty(s.Key, s.Text));
        return Judged([.. left, .. added], _anew());
    }

    /// <summary>The steps: <c>-key</c> is removed, <c>+key=value</c> is added, <c>key=value</c> is changed, <c>key>key</c> is renamed; a value that only the user knows is <c>?</c>.</summary>
    public static string Show(Mend mend) => string.Join(' ', mend.Steps.Select(static step => step.Kind switch
    {
        MendKind.Remove => "-" + step.Key,
        MendKind.Add => $"+{step.Key}={step.Text ?? "?"}",
        MendKind.Rename => $"{step.Key}>{step.Text}",
        _ => $"{step.Key}={step.Text ?? "?"}",
    }));

    private static WrittenProperty Changed(WrittenProperty property, int entry, Mend mend)
    {
        foreach (var step in mend.Steps.Where(s => s.Entry == entry))
        {
            if (step.Kind == MendKind.SetValue)
                property = property with { Value = step.Text };
            else if (step.Kind == MendKind.Rename)
                property = property with { Key = step.Text! };
        }

        return property;
    }

    private static Problem[] Judged(IReadOnlyList<WrittenProperty> properties, Configuration configuration)
    {
        var report = new Report();
        KeyReader.Read(properties, configuration, report);
        Evaluator.Run(configuration, report);
        return report.Take();
    }
}
