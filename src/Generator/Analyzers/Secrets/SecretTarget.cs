using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the target of a secret: the member that holds it, and the endpoint that is set with it.</summary>
internal sealed class SecretTarget
{
    private const string Endpoint = "Endpoint";

    private readonly IOperation _target;

    private SecretTarget(IOperation target, IPropertySymbol? member)
    {
        _target = target;
        Member = member;
    }

    /// <summary>Gets the member that holds the secret; null if there is none.</summary>
    public IPropertySymbol? Member { get; }

    internal static SecretTarget Find(IOperation secret)
    {
        var value = secret;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation
            or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
            value = value.Parent;
        return value.Parent switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => new(assignment, target.Property),
            IPropertyInitializerOperation { InitializedProperties: [var property] } initializer => new(initializer, property),
            IArgumentOperation { Parameter: { } parameter, Parent: IObjectCreationOperation { Type: { } type } creation } =>
                new(creation, MemberOf(type, parameter.Name)),
            _ => new(value, null),
        };
    }

    /// <summary>
    /// Indicates whether the endpoint that is set with the secret is on the developer's computer or in a container
    /// network.
    /// </summary>
    public bool HasLocalEndpoint(CancellationToken cancellation)
    {
        foreach (var endpoint in FindEndpoints(cancellation))
        {
            if (endpoint is not null && SecretText.IsLocal(endpoint))
                return true;
        }

        return false;
    }

    private static IPropertySymbol? MemberOf(ITypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (member is IPropertySymbol property)
                return property;
        }

        return null;
    }

    private IEnumerable<string?> FindEndpoints(CancellationToken cancellation) => _target switch
    {
        IObjectCreationOperation creation => EndpointsOfCreation(creation),
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } =>
            EndpointsOfCreation(creation),
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation initializer } => EndpointsOfInitializer(initializer),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: ILocalReferenceOperation local } } assignment =>
            EndpointsOfLocal(assignment, local.Local, cancellation),
        IPropertyInitializerOperation when Member is not null => EndpointsOfType(Member.ContainingType, cancellation),
        _ => [],
    };

    private static IEnumerable<string?> EndpointsOfCreation(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Name == Endpoint)
                yield return TextOf(argument.Value);
        }

        if (creation.Initializer is null)
            yield break;
        foreach (var endpoint in EndpointsOfInitializer(creation.Initializer))
            yield return endpoint;
    }

    private static IEnumerable<string?> EndpointsOfInitializer(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var element in initializer.Initializers)
        {
            if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: Endpoint } } assignment)
                yield return TextOf(assignment.Value);
        }
    }

    private static IEnumerable<string?> EndpointsOfLocal(IOperation assignmentOfSecret, ILocalSymbol local, CancellationToken cancellation)
    {
        foreach (var reference in VariableReferences.Find(local, assignmentOfSecret, cancellation))
        {
            if (reference.Parent is IPropertyReferenceOperation { Property.Name: Endpoint } target
                && target.Parent is ISimpleAssignmentOperation assignment && assignment.Target == target)
                yield return TextOf(assignment.Value);
        }

        var declaration = VariableReferences.DeclarationOf(local, assignmentOfSecret, cancellation);
        if (declaration is not { Initializer.Value: IObjectCreationOperation { Initializer: { } initializer } })
            yield break;
        foreach (var endpoint in EndpointsOfInitializer(initializer))
            yield return endpoint;
    }

    private static IEnumerable<string?> EndpointsOfType(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var member in type.GetMembers(Endpoint))
        {
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellation) is PropertyDeclarationSyntax { Initializer.Value: LiteralExpressionSyntax literal })
                    yield return literal.Token.Value as string;
            }
        }
    }

    private static string? TextOf(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        if (value is IObjectCreationOperation { Type: { } type, Arguments: [var argument, ..] } && KnownTypes.IsSystem(type, nameof(Uri)))
            value = argument.Value;
        return value.ConstantValue is { HasValue: true, Value: string text } ? text : null;
    }
}
