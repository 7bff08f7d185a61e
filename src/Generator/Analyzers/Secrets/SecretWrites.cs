using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the variable that an assignment changes, and the assignments that replace its value.</summary>
internal static class SecretWrites
{
    /// <summary>Returns the variable that an expression refers to; null for anything else.</summary>
    internal static ISymbol? VariableOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
        IConversionOperation { OperatorMethod: null } conversion => VariableOf(conversion.Operand),
        _ => null,
    };

    /// <summary>
    /// Returns the operation with which a reference replaces the value of the variable, or the member or element of it that contains the
    /// secret; null if it only reads it.
    /// </summary>
    internal static IOperation? OverwriteOf(IOperation reference, SecretValue value) => OverwriteOfAll(reference) ?? reference.Parent switch
    {
        IMemberReferenceOperation { Parent: ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment } member
            when assignment.Target == member && member.Instance == reference && value.Member(NameOf(member.Member)) is not null =>
            assignment,
        IInvocationOperation { TargetMethod.Name: "Remove", Arguments: [{ Value: var key }, ..] } removal
            when removal.Instance == reference && SecretSources.IsSecretKey(key) => removal,
        _ => null,
    };

    /// <summary>Returns the name by which a member is known; for an element of a tuple, that of its position.</summary>
    internal static string NameOf(ISymbol member) =>
        member is IFieldSymbol { CorrespondingTupleField: { } element } ? element.Name : member.Name;

    private static IOperation? OverwriteOfAll(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment when assignment.Target == reference => assignment,
        IArgumentOperation { Parameter.RefKind: RefKind.Out, Parent: { } call } => call,
        IInvocationOperation { TargetMethod.Name: "Clear" } clear when clear.Instance == reference && IsStatement(clear) => clear,
        IInvocationOperation { TargetMethod.Name: "Replace", Arguments: [{ Value.ConstantValue.HasValue: false }, ..] } masking
            when masking.Instance == reference && masking.Parent is IExpressionStatementOperation => masking,
        IPropertyReferenceOperation { Property.Name: "Length", Parent: ISimpleAssignmentOperation assignment } length
            when length.Instance == reference && assignment.Target == length => assignment,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation { Parent: IExpressionStatementOperation } deconstruction } tuple
            when deconstruction.Target == tuple => deconstruction,
        IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment } member
            when member.Instance == reference && assignment.Target == member && IsMasking(member) => assignment,
        _ => null,
    };

    /// <summary>Indicates whether a call is a statement, or the first one of a chain that is.</summary>
    private static bool IsStatement(IOperation call)
    {
        while (call.Parent is IInvocationOperation outer && outer.Instance == call)
            call = outer;
        return call.Parent is IExpressionStatementOperation;
    }

    /// <summary>Indicates whether an element with the key of a secret is assigned.</summary>
    internal static bool IsMasking(IPropertyReferenceOperation member) =>
        member is { Property.IsIndexer: true, Arguments: [{ Value: var key }] } && SecretSources.IsSecretKey(key);

    /// <summary>Returns the constant key or index of an element; null if it is unknown.</summary>
    internal static string? KeyOf(IOperation key) =>
        key.ConstantValue is { HasValue: true, Value: { } constant } ? constant.ToString() : null;
}
