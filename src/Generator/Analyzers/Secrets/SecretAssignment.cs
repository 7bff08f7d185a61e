using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a value that contains a secret and may be assigned: to a variable, a member of an object or an element.</summary>
internal readonly struct SecretAssignment(SecretFlow flow, IOperation operation, SecretValue value, IOperation mention)
{
    /// <summary>Returns the assignment or the created object, which contains the secret as well; null if there is none.</summary>
    internal FollowedValue? Next()
    {
        switch (operation.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } initializer:
                flow.Write(declarator.Symbol, value, initializer);
                return null;
            case IAssignmentOperation assignment when assignment.Value == operation:
                return Assign(assignment);
            case IObjectOrCollectionInitializerOperation { Parent: { } creation }:
                return FollowedValue.Of(creation, value);
            default:
                return null;
        }
    }

    private FollowedValue? Assign(IAssignmentOperation assignment)
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
            case IFieldReferenceOperation { Instance: { } holder, Field: var field }:
                flow.Write(holder, secret.Wrap(field.ContainingType.IsTupleType ? SecretStep.ShownMember : SecretStep.Member,
                    SecretWrites.NameOf(field)), assignment);
                return FollowedValue.Of(assignment, secret);
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                flow.Write(element.ArrayReference, secret.Wrap(SecretStep.Element, SecretWrites.KeyOf(index)), assignment);
                return FollowedValue.Of(assignment, secret);
            case var target when SecretWrites.VariableOf(target) is { } variable:
                flow.Write(variable, secret, assignment);
                return FollowedValue.Of(assignment, secret);
            default:
                return FollowedValue.Of(assignment, secret);
        }
    }

    /// <summary>Continues with the object whose member is assigned: the creation around an initializer, or a local.</summary>
    private FollowedValue? AssignMember(IAssignmentOperation assignment, IPropertyReferenceOperation target,
        SecretValue secret)
    {
        var holder = Hold(target, secret);
        if (assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation or IWithOperation } initializer)
            return FollowedValue.Of(initializer.Parent!, holder);
        if (assignment.Parent is IAnonymousObjectCreationOperation anonymous)
            return FollowedValue.Of(anonymous, secret.Wrap(SecretStep.ShownMember, target.Property.Name));
        flow.Write(target.Instance, holder, assignment);
        return FollowedValue.Of(assignment, secret);
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
