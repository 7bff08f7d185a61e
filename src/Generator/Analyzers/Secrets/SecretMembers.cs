using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds members that hold a secret as a string and therefore show it (SRA3002).</summary>
internal static class SecretMembers
{
    internal static void Analyze(SymbolAnalysisContext context, ObjectTypes types)
    {
        if (types.Find((INamedTypeSymbol)context.Symbol, context.CancellationToken) is not { } type || !type.IsExactly(context.Symbol))
            return;
        foreach (var member in type.Members)
        {
            // A member of a base type is reported there.
            if (IsStringSecret(member) && SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, context.Symbol))
                context.ReportDiagnostic(
                    Diagnostic.Create(SecretsDescriptors.SRA3002, TypeLocationOf(member.Symbol, context.CancellationToken),
                        member.Symbol.Name, member.Key));
        }
    }

    internal static bool IsStringSecret(MappedProperty member) => member.Type == MemberType.Text && SecretText.IsSecretKey(member.Key);

    /// <summary>Returns the location of the type in the declaration of a property.</summary>
    private static Location? TypeLocationOf(IPropertySymbol property, CancellationToken cancellation)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            var type = reference.GetSyntax(cancellation) switch
            {
                PropertyDeclarationSyntax declaration => declaration.Type,
                ParameterSyntax parameter => parameter.Type,
                _ => null,
            };
            if (type is not null)
                return type.GetLocation();
        }

        return property.Locations.Length > 0 ? property.Locations[0] : null;
    }
}
