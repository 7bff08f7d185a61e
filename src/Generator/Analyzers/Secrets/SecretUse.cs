using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Tells by a name that a text with a secret in it goes where it belongs: a connection string, a header, a statement, another secret.</summary>
internal static class SecretUse
{
    private static readonly string[] _names =
        ["connection", "dsn", "auth", "header", "bearer", "basic", "cookie", "password", "pwd", "secret", "token", "credential", "sql", "command", "query", "statement", "encrypt", "hash", "signature"];

    /// <summary>Whether what stands around a text takes it for such a use.</summary>
    internal static bool IsMeant(IOperation text) => text.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsMeant(declarator.Symbol.Name),
        IFieldInitializerOperation { InitializedFields: [var field] } => IsMeant(field.Name),
        IPropertyInitializerOperation { InitializedProperties: [var property] } => IsMeant(property.Name),
        IAssignmentOperation assignment => IsMeantBy(assignment.Target),
        IArgumentOperation { Parameter: { } parameter } argument => IsMeant(parameter.Name) || IsMeantBy(argument.Parent),
        IReturnOperation => text.SemanticModel?.GetEnclosingSymbol(text.Syntax.SpanStart) is { } method && IsMeant(NameOf(method)),
        _ => false,
    };

    private static bool IsMeantBy(IOperation? target) => target switch
    {
        ILocalReferenceOperation local => IsMeant(local.Local.Name),
        IParameterReferenceOperation parameter => IsMeant(parameter.Parameter.Name),
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => IsMeant(indexer.Property.ContainingType.Name) || (indexer.Instance is { } holder && IsMeantBy(holder)),
        IMemberReferenceOperation member => IsMeant(member.Member.Name),
        IInvocationOperation call => IsMeant(call.TargetMethod.Name) || IsMeant(call.TargetMethod.ContainingType.Name),
        IObjectCreationOperation { Type: { } type } => IsMeant(type.Name),
        _ => false,
    };

    private static bool IsMeant(string name) => Array.Exists(_names, each => name.IndexOf(each, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string NameOf(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: { } property } ? property.Name : member.Name;
}
