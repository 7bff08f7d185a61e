using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Where the value of an expression goes.</summary>
internal readonly record struct CreationTarget(CreationUse Use)
{
    /// <summary>It is one of several values: of a condition, say.</summary>
    public bool IsAlternative { get; init; }

    /// <summary>The local that holds it.</summary>
    public ILocalSymbol? Local { get; private init; }

    /// <summary>The member that is set to it.</summary>
    public IPropertySymbol? Member { get; init; }

    /// <summary>The parameter of a constructor that it is given to.</summary>
    public IParameterSymbol? Parameter { get; private init; }

    /// <summary>Whose member or parameter that is: the creation with the initialiser or argument, else the expression of an object that is there already.</summary>
    public IOperation? Owner { get; init; }

    /// <summary>The assignment to a member of an object that is there already.</summary>
    public ISimpleAssignmentOperation? Assignment { get; init; }

    /// <summary>The argument or result that it is given away by.</summary>
    public IOperation? PassedBy { get; private init; }

    /// <summary>It is what a method gives back.</summary>
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
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => new(CreationUse.Local) { Local = declarator.Symbol },
        IPropertyInitializerOperation { InitializedProperties: [var property] } => new(IsReadOnly(property) ? CreationUse.StoredReadOnly : CreationUse.InitialValue) { Member = property },
        IFieldInitializerOperation { InitializedFields: [{ IsReadOnly: true }] } => new(CreationUse.StoredReadOnly),
        IFieldInitializerOperation => new(CreationUse.InitialValue),
        IArgumentOperation { Parent: IObjectCreationOperation creation } argument => new(CreationUse.PassedOn) { Owner = creation, Parameter = argument.Parameter, PassedBy = argument },
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
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } target =>
            new(CreationUse.Member) { Member = target.Property, Owner = assignment.Parent?.Parent },
        IPropertyReferenceOperation target when IsReadOnly(target.Property) => new(CreationUse.StoredReadOnly),
        IPropertyReferenceOperation { Instance: { } instance } target => new(CreationUse.Member) { Member = target.Property, Owner = instance, Assignment = assignment },
        _ => new(CreationUse.Other),
    };

    private static bool IsReadOnly(IPropertySymbol property) => property.SetMethod is null;
}
