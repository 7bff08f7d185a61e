using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the member that holds additional properties, and evaluates an object together with them.</summary>
internal static class AdditionalProperties
{
    internal static MemberValue Read(IOperation value, CancellationToken cancellation)
    {
        value = ValueReader.Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation { Type.IsReferenceType: true })
            return default;
        return value is { Syntax: ExpressionSyntax expression, SemanticModel: { } model }
            && new LiteralDictionary(model, cancellation).Read(expression) is { } properties
            ? MemberValue.From(properties) : MemberValue.Unknown;
    }

    /// <summary>
    /// Returns the problems of an object, except those that the additional properties have on their own. These are reported where the
    /// collection is created.
    /// </summary>
    internal static IReadOnlyList<SourceProblem> FindProblems(SourceConfiguration source)
    {
        var problems = SourceEvaluator.Find(source);
        if (!problems.Any(problem => IsAdditional(source, problem.Problem)))
            return problems;
        var additional = source.Properties.FindAll(static property => property.IsAdditional);
        var reported = new HashSet<(string Rule, string Key)>();
        var ofCollection = DictionaryProblems.Find(
            source.StatementLocation, source.Whole, additional, CollectionUse.Partial, source.TargetVersion);
        foreach (var (problem, _, _) in ofCollection)
            reported.Add((problem.Rule.Id, problem.Key));
        return [.. problems.Where(found =>
            !IsAdditional(source, found.Problem) || !reported.Contains((found.Problem.Rule.Id, found.Problem.Key)))];
    }

    private static bool IsAdditional(SourceConfiguration source, Problem problem) =>
        problem.Position >= 0 && source.Properties[problem.Position].IsAdditional;
}
