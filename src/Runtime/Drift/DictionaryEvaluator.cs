using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Evaluates properties of which no type is known.</summary>
internal static class DictionaryEvaluator
{
    /// <summary>Refuses what has errors, as a typed statement does.</summary>
    public static void Check(PropertyScope scope, PropertyDictionary properties)
    {
        var problems = Find(scope, properties);
        if (Array.Exists(problems, static problem => problem.Severity == ProblemSeverity.Error))
            throw new InvalidAuthConfigException(problems);
    }

    public static AuthProblem[] Find(PropertyScope scope, IEnumerable<KeyValuePair<string, string>> properties)
    {
        var configuration = new Configuration();
        var report = new Report();
        configuration.Reset(scope);
        WrittenProperty[] written = [.. properties.Select(static property => new WrittenProperty(property.Key, property.Value))];
        KeyReader.Read(written, configuration, report);
        Evaluator.Evaluate(configuration, report);
        return Array.ConvertAll(report.TakeProblems(), static problem => new AuthProblem(problem.Rule.Id, (ProblemSeverity)problem.Severity, problem.Key, null, problem.Message));
    }
}
