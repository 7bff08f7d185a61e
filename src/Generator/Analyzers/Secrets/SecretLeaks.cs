using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Collects the sources of unmasked secrets in a member, and reports those that reach a sink (SRA3003).</summary>
internal sealed class SecretLeaks(ObjectTypes types)
{
    private readonly List<(IOperation Operation, SecretValue Value)> _sources = [];

    internal void Add(OperationAnalysisContext context)
    {
        var sources = new SecretSources(types, context.CancellationToken);
        if (sources.Find(context.Operation) is { } value)
            Add(context.Operation, value);
        else if (context.Operation is IInvocationOperation call && SecretSinks.WritesMembers(call)
            && SecretSinks.OfCall(call) is { Form: SinkForm.Members })
            sources.AddObjects(call, Add);
    }

    private void Add(IOperation operation, SecretValue value)
    {
        lock (_sources)
            _sources.Add((operation, value));
    }

    internal void Report(OperationBlockAnalysisContext context)
    {
        if (_sources.Count == 0)
            return;
        _sources.Sort(static (a, b) => a.Operation.Syntax.SpanStart.CompareTo(b.Operation.Syntax.SpanStart));
        var flow = new SecretFlow(context.ReportDiagnostic, context.CancellationToken);
        foreach (var (operation, value) in _sources)
        {
            switch (operation)
            {
                case IForEachLoopOperation loop:
                    flow.Follow(loop.Collection, value);
                    break;
                case IInvocationOperation { TargetMethod.Name: "TryGetValue", Arguments: [_, { Value: var result }] }:
                    flow.FollowWrite(result, value, operation);
                    break;
                default:
                    flow.Follow(operation, value);
                    break;
            }
        }
    }
}
