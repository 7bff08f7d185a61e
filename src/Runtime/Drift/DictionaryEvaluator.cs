using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Evaluates properties that have no typed members.</summary>
internal static class DictionaryEvaluator
{
    /// <summary>Throws if the properties have errors.</summary>
    public static void Check(PropertyScope scope, PropertyDictionary properties)
    {
        var problems = FindProblems(scope, properties);
        if (Array.Exists(problems, static problem => problem.Severity == ProblemSeverity.Error))
            throw new InvalidAuthConfigException(problems);
    }

    public static AuthProblem[] FindProblems(PropertyScope scope, IEnumerable<KeyValuePair<string, string>> properties)
    {
        var configuration = new Configuration();
        var report = new Report();
        configuration.Reset(scope);
        WrittenProperty[] written = [.. properties.Select(static property => new WrittenProperty(property.Key, property.Value))];
        KeyReader.Read(written, configuration, report);
        Evaluator.Evaluate(configuration, report);
        return Array.ConvertAll(
            report.TakeProblems(),
            static problem => new AuthProblem(problem.Rule.Id, (ProblemSeverity)problem.Severity, problem.Key, null, problem.Message));
    }
}
