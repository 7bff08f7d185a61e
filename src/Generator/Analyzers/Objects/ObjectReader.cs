using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads what an object holds once it is created: what its type sets, the constructor's arguments, the initialiser.</summary>
internal sealed class ObjectReader(ObjectTypes types, CancellationToken cancellation)
{
    /// <summary>What a local holds where it is used; null where that is not known.</summary>
    public Func<ILocalReferenceOperation, ObjectState?>? Local { get; set; }

    public ObjectState? Read(IOperation creation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (types.Of(creation.Type, cancellation) is not { } type)
            return null;
        switch (creation)
        {
            case IObjectCreationOperation created:
                var state = ObjectState.Empty(type, CreationSyntax.Place(created), created.Syntax.Span);
                Construct(state, created);
                Initialise(state, created.Initializer);
                return state;
            case IWithOperation with:
                var (place, whole) = (CreationSyntax.Place(with), with.Syntax.Span);
                var copy = ReadObject(with.Operand) is { } original && original.Type == type
                    ? original.Copy(place, whole)
                    : ObjectState.Open(type, place, whole);
                Initialise(copy, with.Initializer);
                return copy;
            default:
                return null;
        }
    }

    /// <summary>An assignment to a member of the object, be it in its initialiser or behind it.</summary>
    public void Assign(ObjectState state, IPropertyReferenceOperation target, ISimpleAssignmentOperation assignment, Microsoft.CodeAnalysis.Text.TextSpan whole)
    {
        if (state.Type.IndexOf(target.Property) is >= 0 and var member)
            state[member] = new MemberState(ReadValue(state.Type.Members[member], assignment.Value), CreationSyntax.Name(target), assignment.Value.Syntax.GetLocation(), whole);
    }

    private void Construct(ObjectState state, IObjectCreationOperation created)
    {
        Defaults.Fill(state, created, this);
        foreach (var argument in created.Arguments)
        {
            if (argument.Parameter is not { } parameter || ConstructorReader.Find(state.Type.Shape, parameter.OriginalDefinition) is not (>= 0 and var member))
                continue;
            var value = ReadValue(state.Type.Members[member], argument.Value);
            var place = argument.Value.Syntax.GetLocation();
            state[member] = argument.ArgumentKind == ArgumentKind.Explicit
                ? new MemberState(value, place, place, argument.Syntax.Span)
                : new MemberState(value);
        }
    }

    private void Initialise(ObjectState state, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return;
        foreach (var element in initializer.Initializers)
        {
            switch (element)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment:
                    Assign(state, target, assignment, assignment.Syntax.Span);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested:
                    InitialiseMember(state, target, nested);
                    break;
            }
        }
    }

    /// <summary><c>S3 = { Region = "…" }</c>: changes what the member holds already.</summary>
    private void InitialiseMember(ObjectState state, IPropertyReferenceOperation target, IMemberInitializerOperation nested)
    {
        if (state.Type.IndexOf(target.Property) is not (>= 0 and var member))
            return;
        var (name, whole) = (CreationSyntax.Name(target), nested.Syntax.Span);
        if (types.Of(target.Property, cancellation) is { } type)
        {
            var inner = state[member].Value.Object ?? ObjectState.Open(type, name, whole);
            Initialise(inner, nested.Initializer);
            state[member] = new MemberState(MemberValue.Of(inner), name, name, whole);
        }
        else if (nested.Initializer is { Initializers.IsEmpty: false })
        {
            state[member] = new MemberState(MemberValue.Filled, name, name, whole);
        }
    }

    public MemberValue ReadValue(MappedProperty member, IOperation value) => member.Type switch
    {
        MemberType.Nested => ReadNested(value),
        MemberType.Columns or MemberType.Data => ListReader.Read(member, value),
        MemberType.Missing => MemberValue.Unknown,
        _ => ValueReader.Read(member, value),
    };

    private MemberValue ReadNested(IOperation value)
    {
        value = ValueReader.Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation { Type.IsReferenceType: true })
            return default;
        return ReadObject(value) is { } state ? MemberValue.Of(state) : MemberValue.Unknown;
    }

    private ObjectState? ReadObject(IOperation value) => ValueReader.Unwrap(value) switch
    {
        ILocalReferenceOperation local => Local?.Invoke(local),
        var other => Read(other),
    };
}
