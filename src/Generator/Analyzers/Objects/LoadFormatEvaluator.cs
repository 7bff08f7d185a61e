using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates the file format of a load, which is a clause and not a property.</summary>
internal static class LoadFormatEvaluator
{
    internal static void Report(IObjectCreationOperation creation, Action<Diagnostic> reportDiagnostic)
    {
        if (creation.Initializer is not { } initializer)
            return;
        foreach (var element in initializer.Initializers)
        {
            if (element is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: var value }
                || target.Property.Name != "Format"
                || value.ConstantValue is not { HasValue: true, Value: string format })
                continue;
            var report = new Report();
            SRA5002.CheckLoadFormat(report, format);
            foreach (var problem in report.TakeProblems())
                reportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(problem.Rule), value.Syntax.GetLocation(), problem.Message));
        }
    }
}
