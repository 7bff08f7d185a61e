using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Where the value of an expression goes.</summary>
internal readonly record struct CreationPlace(CreationUse Use)
{
    /// <summary>The local that holds it.</summary>
    public ILocalSymbol? Local { get; private init; }

    /// <summary>The member of another object that is set to it.</summary>
    public IPropertySymbol? Member { get; private init; }

    /// <summary>What holds that object: the creation whose initialiser or argument it is; else the object's own expression.</summary>
    public IOperation? Owner { get; private init; }

    /// <summary>The assignment to a member behind the creation of its object.</summary>
    public ISimpleAssignmentOperation? Assignment { get; private init; }

    /// <summary>It is one of several values: of a condition, say.</summary>
    public bool IsOneOfSeveral { get; private init; }

    internal static CreationPlace Of(IOperation value)
    {
        var isOneOfSeveral = false;
        while (true)
        {
            switch (value.Parent)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    value = conversion;
                    continue;
                case IConditionalOperation conditional when conditional.Condition != value:
                case ICoalesceOperation:
                case ISwitchExpressionArmOperation:
                case ISwitchExpressionOperation:
                    isOneOfSeveral = true;
                    value = value.Parent;
                    continue;
                default:
                    return Direct(value) with { IsOneOfSeveral = isOneOfSeveral };
            }
        }
    }

    private static CreationPlace Direct(IOperation value) => value.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Value == value => Assigned(assignment),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => new(CreationUse.Local) { Local = declarator.Symbol },
        IPropertyInitializerOperation { InitializedProperties: [var property] } => new(IsForGood(property) ? CreationUse.StoredForGood : CreationUse.StoredAtFirst) { Member = property },
        IFieldInitializerOperation { InitializedFields: [{ IsReadOnly: true }] } => new(CreationUse.StoredForGood),
        IFieldInitializerOperation => new(CreationUse.StoredAtFirst),
        IArgumentOperation { Parent: IObjectCreationOperation creation } argument => new(CreationUse.GivenAway) { Owner = creation, Argument = argument.Parameter },
        IArgumentOperation or IReturnOperation => new(CreationUse.GivenAway),
        IInvocationOperation call when call.Instance == value => new(CreationUse.GivenAway),
        IWithOperation with when with.Operand == value => new(CreationUse.Copied) { Owner = with },
        _ => new(CreationUse.Other),
    };

    /// <summary>The parameter of a constructor that it is given to.</summary>
    public IParameterSymbol? Argument { get; private init; }

    private static CreationPlace Assigned(ISimpleAssignmentOperation assignment) => assignment.Target switch
    {
        ILocalReferenceOperation local => new(CreationUse.Local) { Local = local.Local },
        IFieldReferenceOperation { Field.IsReadOnly: true } => new(CreationUse.StoredForGood),
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } target =>
            new(CreationUse.Member) { Member = target.Property, Owner = assignment.Parent?.Parent },
        IPropertyReferenceOperation { Instance: not null } target when !IsForGood(target.Property) => new(CreationUse.Member) { Member = target.Property, Owner = target.Instance, Assignment = assignment },
        IPropertyReferenceOperation target when IsForGood(target.Property) => new(CreationUse.StoredForGood),
        _ => new(CreationUse.Other),
    };

    private static bool IsForGood(IPropertySymbol property) => property.SetMethod is null;
}
