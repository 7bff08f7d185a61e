using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Collects the problems of an annotated type. The analyzer needs the problems. The generator needs only to know whether one is an error,
/// without the cost of locations and messages.
/// </summary>
internal sealed class DeclarationProblems(bool wanted)
{
    private readonly List<DeclarationProblem>? _found = wanted ? [] : null;

    public bool AreWanted => _found is not null;

    public bool HasErrors { get; private set; }

    public IReadOnlyList<DeclarationProblem> Found => _found ?? [];

    public void Add(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        Add(descriptor, location, null, arguments);

    public void Add(DiagnosticDescriptor descriptor, Location location, Location? related, object[] arguments) =>
        Add(new DeclarationProblem(descriptor, location, related, arguments));

    public void Add(DeclarationProblem problem)
    {
        if (problem.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            HasErrors = true;
        _found?.Add(problem);
    }

    /// <summary>Notes an error that the compiler reports, or that is reported with another type.</summary>
    public void Fail() => HasErrors = true;
}
