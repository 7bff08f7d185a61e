using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates the paths and the file format of a load, which are clauses and not properties.</summary>
internal static class LoadDataEvaluator
{
    internal static void Report(IObjectCreationOperation creation, AnalyzerOptions options, Action<Diagnostic> reportDiagnostic)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Name == "path" && argument.Value.ConstantValue is { HasValue: true, Value: string path })
                Report(report => CheckPath(report, path), argument.Value, reportDiagnostic);
        }

        if (creation.Initializer is not { } initializer)
            return;
        foreach (var element in initializer.Initializers)
        {
            if (element is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: var value }
                || target.Property.Name != "Format"
                || value.ConstantValue is not { HasValue: true, Value: string format })
                continue;
            Report(report => CheckFormat(report, format, value.Syntax.GetLocation(), options), value, reportDiagnostic);
        }
    }

    private static void CheckPath(Report report, string path)
    {
        var load = new Configuration();
        load.Reset(BrokerLoadDefinition.Instance, isPartial: true);
        ClauseRules.CheckClause(load, report, DataClause.Paths, path);
    }

    private static void CheckFormat(Report report, string format, Location location, AnalyzerOptions options)
    {
        SRA5002.CheckLoadFormat(report, format);
        SRA4005.CheckLoadFormat(report, TargetVersion.At(location, options), format);
    }

    private static void Report(Action<Report> check, IOperation value, Action<Diagnostic> reportDiagnostic)
    {
        var report = new Report();
        check(report);
        foreach (var problem in report.TakeProblems())
            reportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(problem.Rule), value.Syntax.GetLocation(), problem.Message));
    }
}
