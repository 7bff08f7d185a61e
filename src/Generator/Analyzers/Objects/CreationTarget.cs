using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the target of the value of an expression.</summary>
internal readonly record struct CreationTarget(CreationUse Use)
{
    /// <summary>
    /// Gets a value indicating whether the expression is one of several alternatives, such as a branch of a conditional expression.
    /// </summary>
    public bool IsAlternative { get; init; }

    /// <summary>Gets the local that the value is assigned to.</summary>
    public ILocalSymbol? Local { get; private init; }

    /// <summary>Gets the member that the value is assigned to.</summary>
    public IPropertySymbol? Member { get; init; }

    /// <summary>Gets the constructor parameter that the value is passed to.</summary>
    public IParameterSymbol? Parameter { get; private init; }

    /// <summary>
    /// Gets the owner of the member or parameter: the creation with the initializer or argument, otherwise the expression of an existing
    /// object.
    /// </summary>
    public IOperation? Owner { get; init; }

    /// <summary>Gets the assignment to a member of an existing object.</summary>
    public ISimpleAssignmentOperation? Assignment { get; init; }

    /// <summary>Gets the argument or return statement that passes the value on.</summary>
    public IOperation? PassedBy { get; private init; }

    /// <summary>Gets a value indicating whether the value is returned from a method.</summary>
    public bool IsReturned { get; private init; }

    internal static CreationTarget Find(IOperation value)
    {
        var isAlternative = false;
        while (true)
        {
            switch (value.Parent)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    value = conversion;
                    continue;
                case IConditionalOperation conditional when conditional.Condition != value && conditional.Type is not null:
                case ICoalesceOperation:
                case ISwitchExpressionArmOperation:
                case ISwitchExpressionOperation:
                    isAlternative = true;
                    value = value.Parent;
                    continue;
                default:
                    return FindDirect(value) with { IsAlternative = isAlternative };
            }
        }
    }

    private static CreationTarget FindDirect(IOperation value) => value.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Value == value => FindAssigned(assignment),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } =>
            new(CreationUse.Local) { Local = declarator.Symbol },
        IPropertyInitializerOperation { InitializedProperties: [var property] } =>
            new(IsReadOnly(property) ? CreationUse.StoredReadOnly : CreationUse.InitialValue) { Member = property },
        IFieldInitializerOperation { InitializedFields: [{ IsReadOnly: true }] } => new(CreationUse.StoredReadOnly),
        IFieldInitializerOperation => new(CreationUse.InitialValue),
        IArgumentOperation { Parent: IObjectCreationOperation creation } argument =>
            new(CreationUse.PassedOn) { Owner = creation, Parameter = argument.Parameter, PassedBy = argument },
        IArgumentOperation argument => new(CreationUse.PassedOn) { PassedBy = argument },
        IReturnOperation result => new(CreationUse.PassedOn) { IsReturned = true, PassedBy = result },
        IInvocationOperation call when call.Instance == value => new(CreationUse.PassedOn),
        IWithOperation with when with.Operand == value => new(CreationUse.Copied) { Owner = with },
        _ => new(CreationUse.Other),
    };

    private static CreationTarget FindAssigned(ISimpleAssignmentOperation assignment) => assignment.Target switch
    {
        ILocalReferenceOperation local => new(CreationUse.Local) { Local = local.Local, Assignment = assignment },
        IFieldReferenceOperation { Field.IsReadOnly: true } => new(CreationUse.StoredReadOnly),
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation instance } target
            when instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver =>
            new(CreationUse.Member) { Member = target.Property, Owner = assignment.Parent?.Parent },
        IPropertyReferenceOperation target when IsReadOnly(target.Property) => new(CreationUse.StoredReadOnly),
        IPropertyReferenceOperation { Instance: { } instance } target =>
            new(CreationUse.Member) { Member = target.Property, Owner = instance, Assignment = assignment },
        _ => new(CreationUse.Other),
    };

    private static bool IsReadOnly(IPropertySymbol property) => property.SetMethod is null;
}
