using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a problem of a configuration and the diagnostic that reports it.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Written">The location of the code that the problem is about; the diagnostic of a copy has another location.</param>
internal readonly record struct SourceProblem(Problem Problem, Diagnostic Diagnostic, Location Written)
{
    /// <summary>Gets the rule and the location of the code, which identify the problem in every object that contains the code.</summary>
    public (string Rule, Location Written) Id => (Problem.Rule.Id, Written);

    /// <summary>Returns the diagnostic at the location of the code.</summary>
    public Diagnostic ToWritten() => Diagnostic.Location == Written
        ? Diagnostic
        : Diagnostic.With(location: Written, additionalLocations: Diagnostic.AdditionalLocations.Skip(1));
}
