using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the settings and properties that code sets by their keys: the collection of AddInMemoryCollection, the indexer of a configuration,
/// and FeConf.With.
/// </summary>
internal static class SecretSettings
{
    private static readonly string[] _secrets =
        [.. Parameters.All.Where(static parameter => parameter.Type.IsMasked && SecretText.IsSecretKey(parameter.Name))
            .Select(static parameter => KeySuggestions.Letters(parameter.Name)).Distinct(StringComparer.Ordinal)];

    /// <summary>Returns the secrets that an operation sets.</summary>
    internal static IEnumerable<SecretSetting> Find(IOperation operation, CancellationToken cancellation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } target } assignment
                when KeyOf(key.Value) is { } setting && IsSecretSetting(setting) && IsConfiguration(target.Property.ContainingType):
                return [new(setting, assignment.Value, false)];
            case IInvocationOperation { TargetMethod: { Name: "With", ContainingType: { Name: "FeConf" } type } } call
                when type.ContainingNamespace.Name == "SharedData" && call.Arguments is [var key, var value]
                    && KeyOf(key.Value) is { } name && SecretText.IsSecretKey(name):
                return [new(name, value.Value, false)];
            case IInvocationOperation { TargetMethod.Name: "AddInMemoryCollection" } call when call.Arguments.LastOrDefault() is { } pairs:
                return OfCollection(pairs.Value, cancellation);
            default:
                return [];
        }
    }

    private static IEnumerable<SecretSetting> OfCollection(IOperation collection, CancellationToken cancellation)
    {
        var created = LocalValues.Unwrap(collection);
        if (created is ILocalReferenceOperation local && SecretLocals.InitialValueOf(local, cancellation) is { } first)
            created = LocalValues.Unwrap(first);
        if (created.SemanticModel is not { } model)
            yield break;
        var settings = new List<(string Key, ExpressionSyntax Value)>();
        foreach (var element in ElementsOf(created.Syntax))
        {
            if (PropertySyntax.From(element) is { } pair && model.GetConstantValue(pair.Key, cancellation).Value is string key)
                settings.Add((key, pair.Value));
        }

        var isLocal = settings.Exists(setting => NameOf(setting.Key).Equals("endpoint", StringComparison.OrdinalIgnoreCase)
            && model.GetConstantValue(setting.Value, cancellation).Value is string endpoint && SecretText.IsLocal(endpoint));
        foreach (var (key, value) in settings)
        {
            if (IsSecretSetting(key) && model.GetOperation(value, cancellation) is { } operation)
                yield return new(key, operation, isLocal);
        }
    }

    private static IEnumerable<SyntaxNode> ElementsOf(SyntaxNode collection) => collection switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => initializer.Expressions,
        CollectionExpressionSyntax { Elements: var elements } => elements,
        _ => [],
    };

    private static string? KeyOf(IOperation key) => key.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>Indicates whether a setting is that of a StarRocks parameter that holds a secret.</summary>
    private static bool IsSecretSetting(string key) =>
        AwsServices.PrefixOf(NameOf(key)) is not null ? SecretText.IsSecretKey(NameOf(key))
            : Array.IndexOf(_secrets, KeySuggestions.Letters(NameOf(key))) >= 0;

    /// <summary>Returns the last name of a key such as <c>Lake:S3:SecretKey</c>.</summary>
    private static string NameOf(string key) => key.Substring(key.LastIndexOf(':') + 1);

    private static bool IsConfiguration(INamedTypeSymbol type)
    {
        if (IsConfigurationInterface(type))
            return true;
        foreach (var implemented in type.AllInterfaces)
        {
            if (IsConfigurationInterface(implemented))
                return true;
        }

        return false;
    }

    private static bool IsConfigurationInterface(INamedTypeSymbol type) =>
        type is { Name: "IConfiguration", ContainingNamespace: { Name: "Configuration", ContainingNamespace.Name: "Extensions" } };
}
