using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds revealed secrets that are logged or put into texts or exceptions (SRA3003).</summary>
internal static class SecretLeaks
{
    internal static void Analyze(OperationAnalysisContext context)
    {
        if (IsRevealed(context.Operation, context.CancellationToken))
            SecretFlow.Follow(context.Operation, context.ReportDiagnostic, context.CancellationToken);
    }

    private static bool IsRevealed(IOperation operation, CancellationToken cancellation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Reveal", ContainingType: { } type } } => KnownTypes.IsOurs(type, "Secret"),
        IPropertyReferenceOperation { Property: { Name: "CommandText", ContainingType: { } type }, Instance: { } statement } =>
            KnownTypes.IsOurs(type, "SqlStatement") && SecretObjects.IsMadeFromSecret(statement, cancellation),
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: { } type }, Arguments: [var argument] } =>
            KnownTypes.IsOurs(type, "PropertyDictionary") && argument.Value.ConstantValue is { HasValue: true, Value: string key }
                && SecretText.IsSecretKey(key),
        _ => false,
    };
}
