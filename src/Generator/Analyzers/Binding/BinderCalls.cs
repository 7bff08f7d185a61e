using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds calls by which .NET's configuration binder fills a mapped type that it cannot fill correctly.</summary>
internal sealed class BinderCalls(ObjectTypes types, bool isGenerated)
{
    private const string Binder = "Microsoft.Extensions.Configuration.ConfigurationBinder";
    private const string Services = "Microsoft.Extensions.DependencyInjection.OptionsConfigurationServiceCollectionExtensions";
    private const string Builder = "Microsoft.Extensions.DependencyInjection.OptionsBuilderConfigurationExtensions";

    /// <summary>The namespace of what the source generator of the binder adds to a project.</summary>
    private static readonly string[] _generated = ["Microsoft", "Extensions", "Configuration", "Binder", "SourceGeneration"];

    internal static void Register(CompilationStartAnalysisContext start)
    {
        if (start.Compilation.GetTypeByMetadataName(Binder) is null && start.Compilation.GetTypeByMetadataName(Services) is null)
            return;
        var calls = new BinderCalls(new ObjectTypes(start.Compilation), IsGenerated(start.Compilation));
        start.RegisterOperationAction(calls.Analyze, OperationKind.Invocation);
    }

    private static bool IsGenerated(Compilation compilation)
    {
        var space = compilation.Assembly.GlobalNamespace;
        foreach (var name in _generated)
        {
            if (space.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == name) is not { } inner)
                return false;
            space = inner;
        }

        return true;
    }

    private void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsBinding(call.TargetMethod, out var isOptions) || Bound(call) is not INamedTypeSymbol type
            || types.Of(type, context.CancellationToken) is not { } known)
        {
            return;
        }

        if (BinderFaults.Find(known.Shape, isGenerated, isOptions ? type : null) is { } fault)
            context.ReportDiagnostic(Diagnostic.Create(ShapeDescriptors.NotBindable, Location(call), type.Name, fault));
    }

    private static bool IsBinding(IMethodSymbol method, out bool isOptions)
    {
        isOptions = false;
        if (method.ContainingType is not { ContainingType: null } type)
            return false;
        switch (method.Name)
        {
            case "Get" or "Bind" when type.Name == "ConfigurationBinder":
                return type.ToDisplayString() == Binder;
            case "Configure" when type.Name == "OptionsConfigurationServiceCollectionExtensions":
                return isOptions = type.ToDisplayString() == Services;
            case "Bind" or "BindConfiguration" when type.Name == "OptionsBuilderConfigurationExtensions":
                return isOptions = type.ToDisplayString() == Builder;
            default:
                return false;
        }
    }

    /// <summary>The type that is filled; null where the call does not say it.</summary>
    private static ITypeSymbol? Bound(IInvocationOperation call)
    {
        if (call.TargetMethod.TypeArguments is [var argument])
            return BinderFaults.WithoutNullable(argument);
        foreach (var given in call.Arguments)
        {
            switch (given.Parameter?.Name, given.Value)
            {
                case ("type", ITypeOfOperation of):
                    return of.TypeOperand;
                case ("instance", IConversionOperation { IsImplicit: true } conversion):
                    return conversion.Operand.Type;
                case ("instance", var value):
                    return value.Type;
            }
        }

        return null;
    }

    /// <summary>The type argument, else the name of the method.</summary>
    private static Location Location(IInvocationOperation call)
    {
        var name = (call.Syntax as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name,
            MemberBindingExpressionSyntax member => member.Name,
            var expression => expression as SimpleNameSyntax,
        };
        return (name is GenericNameSyntax { TypeArgumentList.Arguments: [var type] } ? type : name ?? call.Syntax).GetLocation();
    }
}
