using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Recognizes, by name, the intended uses of a text that contains a secret: a connection string, a header, a statement, or another secret.
/// </summary>
internal static class IntendedSecretUse
{
    private static readonly string[] _names =
        ["connection", "dsn", "auth", "header", "bearer", "basic", "cookie", "password", "pwd", "secret", "token", "credential", "sql",
            "command", "query", "statement", "encrypt", "hash", "signature"];

    /// <summary>Indicates whether the name of the target of a text suggests an intended use.</summary>
    internal static bool IsIntended(IOperation text) => text.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsIntended(declarator.Symbol.Name),
        IFieldInitializerOperation { InitializedFields: [var field] } => IsIntended(field.Name),
        IPropertyInitializerOperation { InitializedProperties: [var property] } => IsIntended(property.Name),
        IAssignmentOperation assignment => IsIntendedBy(assignment.Target),
        IArgumentOperation { Parameter: { } parameter } argument => IsIntended(parameter.Name) || IsIntendedBy(argument.Parent),
        IReturnOperation => text.SemanticModel?.GetEnclosingSymbol(text.Syntax.SpanStart) is { } method && IsIntended(NameOf(method)),
        _ => false,
    };

    private static bool IsIntendedBy(IOperation? target) => target switch
    {
        ILocalReferenceOperation local => IsIntended(local.Local.Name),
        IParameterReferenceOperation parameter => IsIntended(parameter.Parameter.Name),
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer =>
            IsIntended(indexer.Property.ContainingType.Name) || (indexer.Instance is { } holder && IsIntendedBy(holder)),
        IMemberReferenceOperation member => IsIntended(member.Member.Name),
        IInvocationOperation call => IsIntended(call.TargetMethod.Name) || IsIntended(call.TargetMethod.ContainingType.Name),
        IObjectCreationOperation { Type: { } type } => IsIntended(type.Name),
        _ => false,
    };

    private static bool IsIntended(string name) =>
        Array.Exists(_names, part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string NameOf(ISymbol member) =>
        member is IMethodSymbol { AssociatedSymbol: { } property } ? property.Name : member.Name;
}
