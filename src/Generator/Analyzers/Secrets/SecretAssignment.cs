using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a value that contains a secret and may be assigned: to a variable, a member of an object or an element.</summary>
internal readonly struct SecretAssignment(SecretFlow flow, IOperation operation, SecretValue value, IOperation mention)
{
    /// <summary>Returns the assignment or the created object, which contains the secret as well; null if there is none.</summary>
    internal (IOperation Operation, SecretValue Value)? Next()
    {
        switch (operation.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } initializer:
                flow.Write(declarator.Symbol, value, initializer);
                return null;
            case IAssignmentOperation assignment when assignment.Value == operation:
                return Assign(assignment);
            case IObjectOrCollectionInitializerOperation { Parent: { } creation }:
                return (creation, value);
            default:
                return null;
        }
    }

    private (IOperation Operation, SecretValue Value)? Assign(IAssignmentOperation assignment)
    {
        var assigned = assignment is ICompoundAssignmentOperation ? value.Text() : value;
        if (assigned is not { } secret)
            return null;
        switch (assignment.Target)
        {
            case IPropertyReferenceOperation target:
                if (SecretSinks.OfTarget(target) is { } sink && secret.IsShown(sink.Form))
                    flow.Report(sink, secret, mention);
                return AssignMember(assignment, target, secret);
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                flow.Write(element.ArrayReference, secret.Wrap(SecretStep.Element, SecretWrites.KeyOf(index)), assignment);
                return (assignment, secret);
            case var target when SecretWrites.VariableOf(target) is { } variable:
                flow.Write(variable, secret, assignment);
                return (assignment, secret);
            default:
                return (assignment, secret);
        }
    }

    /// <summary>Continues with the object whose member is assigned: the creation around an initializer, or a local.</summary>
    private (IOperation Operation, SecretValue Value)? AssignMember(IAssignmentOperation assignment, IPropertyReferenceOperation target,
        SecretValue secret)
    {
        var holder = Hold(target, secret);
        if (assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation or IWithOperation } initializer)
            return holder is { } held ? (initializer.Parent!, held) : null;
        if (assignment.Parent is IAnonymousObjectCreationOperation anonymous)
            return secret.Wrap(SecretStep.ShownMember, target.Property.Name) is { } member ? (anonymous, member) : null;
        flow.Write(target.Instance, holder, assignment);
        return (assignment, secret);
    }

    private static SecretValue? Hold(IPropertyReferenceOperation target, SecretValue secret)
    {
        if (!target.Property.IsIndexer)
            return secret.Wrap(StepOf(target.Property.ContainingType, target.Property.Name), target.Property.Name);
        if (target.Arguments is not [{ Value: var key }])
            return null;
        return secret.Wrap(SecretCollections.IsDictionary(target.Property.ContainingType) ? SecretStep.Entry : SecretStep.Element,
            SecretWrites.KeyOf(key));
    }

    /// <summary>Returns how an object shows a member.</summary>
    internal static SecretStep StepOf(INamedTypeSymbol type, string member)
    {
        if (SecretObjects.IsPropertySource(type))
            return SecretStep.MaskedMember;
        return type.IsAnonymousType || (type.IsRecord && IsPrinted(type, member)) ? SecretStep.ShownMember : SecretStep.Member;
    }

    /// <summary>Indicates whether the generated text of a record contains a member.</summary>
    private static bool IsPrinted(INamedTypeSymbol record, string member)
    {
        foreach (var symbol in record.GetMembers())
        {
            if (symbol is IMethodSymbol { Name: "ToString" or "PrintMembers", IsImplicitlyDeclared: false })
                return false;
            if (symbol.Name == member && symbol is IPropertySymbol && symbol.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }
}
