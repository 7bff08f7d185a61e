using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reports calls of the .NET configuration binder for a mapped type that the binder does not read correctly.</summary>
internal sealed class BinderCalls(ObjectTypes types, bool usesGenerator)
{
    private const string Binder = "Microsoft.Extensions.Configuration.ConfigurationBinder";
    private const string Services = "Microsoft.Extensions.DependencyInjection.OptionsConfigurationServiceCollectionExtensions";
    private const string Builder = "Microsoft.Extensions.DependencyInjection.OptionsBuilderConfigurationExtensions";

    // The namespace of the code that the source generator of the binder adds to a project.
    private static readonly string[] _generatedNamespace = ["Microsoft", "Extensions", "Configuration", "Binder", "SourceGeneration"];

    internal static void Register(CompilationStartAnalysisContext start)
    {
        if (start.Compilation.GetTypeByMetadataName(Binder) is null && start.Compilation.GetTypeByMetadataName(Services) is null)
            return;
        var calls = new BinderCalls(new ObjectTypes(start.Compilation, start.Options), UsesGenerator(start.Compilation));
        start.RegisterOperationAction(calls.Analyze, OperationKind.Invocation);
    }

    private static bool UsesGenerator(Compilation compilation)
    {
        var space = compilation.Assembly.GlobalNamespace;
        foreach (var name in _generatedNamespace)
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
        if (!IsBinding(call.TargetMethod, out var isOptions) || BoundTypeOf(call) is not INamedTypeSymbol type
            || types.Find(type, context.CancellationToken) is not { } known)
        {
            return;
        }

        if (BinderFaults.Find(known.Mapped, usesGenerator, isOptions ? type : null) is { } fault)
            context.ReportDiagnostic(Diagnostic.Create(DeclarationDescriptors.NotBindable, LocationOf(call), type.Name, fault));
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

    /// <summary>Returns the type of the object that the call fills; null if it is unknown.</summary>
    private static ITypeSymbol? BoundTypeOf(IInvocationOperation call)
    {
        if (call.TargetMethod.TypeArguments is [var argument])
            return BinderFaults.WithoutNullable(argument);
        foreach (var passed in call.Arguments)
        {
            switch (passed.Parameter?.Name, passed.Value)
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

    /// <summary>Returns the location of the type argument, or of the name of the method if it has none.</summary>
    private static Location LocationOf(IInvocationOperation call)
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
