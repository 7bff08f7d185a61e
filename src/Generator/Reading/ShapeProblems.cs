using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// What the readers find wrong. The analyzer wants the problems; the generator only whether one is an error, and then pays
/// for neither locations nor texts.
/// </summary>
internal sealed class ShapeProblems(bool wanted)
{
    private readonly List<ShapeProblem>? _found = wanted ? [] : null;

    public bool AreWanted => _found is not null;

    public bool HasErrors { get; private set; }

    public IReadOnlyList<ShapeProblem> Found => _found ?? [];

    public void Add(DiagnosticDescriptor descriptor, Location location, params object[] arguments) => Add(descriptor, location, null, arguments);

    public void Add(DiagnosticDescriptor descriptor, Location location, Location? related, object[] arguments)
    {
        if (descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            HasErrors = true;
        _found?.Add(new ShapeProblem(descriptor, location, related, arguments));
    }

    /// <summary>Something that another type's own problems, or the compiler, already tell of.</summary>
    public void Fail() => HasErrors = true;
}
