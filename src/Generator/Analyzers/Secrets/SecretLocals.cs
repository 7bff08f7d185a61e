using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the initial value of a local in the method that declares it.</summary>
internal static class SecretLocals
{
    /// <summary>Returns the value of the declaration of a local; null if there is none or the local is assigned again.</summary>
    internal static IOperation? InitialValueOf(ILocalReferenceOperation reference, CancellationToken cancellation) =>
        VariableReferences.DeclarationOf(reference.Local, reference, cancellation) is
        {
            Initializer.Value: { } first,
            Syntax: VariableDeclaratorSyntax variable
        }
        && !FixedLocal.IsReassigned(variable, cancellation)
            ? first
            : null;
}
