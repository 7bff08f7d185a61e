using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates the format of a load's files, which is no property but a part of the statement.</summary>
internal static class LoadFormatEvaluator
{
    internal static void Run(IObjectCreationOperation creation, Action<Diagnostic> tell)
    {
        if (creation.Initializer is not { } initializer)
            return;
        foreach (var element in initializer.Initializers)
        {
            if (element is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Format" }, Value: { ConstantValue: { HasValue: true, Value: string format } } value })
                continue;
            var report = new Report();
            SRA5002.CheckLoadFormat(report, format);
            foreach (var problem in report.TakeProblems())
                tell(Diagnostic.Create(RuleDescriptors.Of(problem.Rule), value.Syntax.GetLocation(), problem.Message));
        }
    }
}
