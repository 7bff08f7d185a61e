using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the state of an object after its creation: defaults, constructor arguments and initializer.</summary>
internal sealed class ObjectReader(ObjectTypes types, CancellationToken cancellation)
{
    /// <summary>
    /// Gets or sets a function that reads the object in a local at a reference; it returns null if the object is not known.
    /// </summary>
    public Func<ILocalReferenceOperation, ObjectState?>? ReadLocal { get; set; }

    public ObjectState? Read(IOperation creation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (types.Find(creation.Type, cancellation) is not { } type)
            return null;
        switch (creation)
        {
            case IObjectCreationOperation newObject:
                var state = ObjectState.Empty(type, CreationSyntax.LocationOf(newObject), newObject.Syntax.Span);
                new ConstructorEffects(types, this, cancellation).Apply(state, newObject);
                ApplyInitializer(state, newObject.Initializer);
                return state;
            case IWithOperation with:
                var (location, whole) = (CreationSyntax.LocationOf(with), with.Syntax.Span);
                var copy = ReadObject(with.Operand) is { } original && original.Type == type
                    ? original.CopyForWith(location, whole)
                    : ObjectState.Unknown(type, location, whole);
                ApplyInitializer(copy, with.Initializer);
                return copy;
            default:
                return null;
        }
    }

    /// <summary>Sets a member from an assignment in the initializer or after the creation.</summary>
    public void Assign(ObjectState state, IPropertyReferenceOperation target, ISimpleAssignmentOperation assignment, TextSpan whole)
    {
        if (state.Type.IndexOf(target.Property) is not (>= 0 and var member))
            return;
        var value = ReadValue(state.Type.Members[member], assignment.Value);
        state[member] = new MemberState(value, CreationSyntax.Name(target), CreationSyntax.Value(assignment), whole);
    }

    private void ApplyInitializer(ObjectState state, IObjectOrCollectionInitializerOperation? initializer)
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
                    ApplyMemberInitializer(state, target, nested);
                    break;
            }
        }
    }

    /// <summary>Applies an initializer such as <c>S3 = { Region = "…" }</c>, which changes the existing object of a member.</summary>
    private void ApplyMemberInitializer(ObjectState state, IPropertyReferenceOperation target, IMemberInitializerOperation nested)
    {
        if (state.Type.IndexOf(target.Property) is not (>= 0 and var member))
            return;
        var (name, whole) = (CreationSyntax.Name(target), nested.Syntax.Span);
        if (types.Find(target.Property, cancellation) is { } type)
        {
            var inner = state[member].Value.Object switch
            {
                null => ObjectState.Unknown(type, name, nested.Initializer.Syntax.Span),
                { Whole.IsEmpty: true } inherited => inherited.Copy(name, nested.Initializer.Syntax.Span),
                var existing => existing,
            };
            ApplyInitializer(inner, nested.Initializer);
            state[member] = new MemberState(MemberValue.From(inner), name, name, whole);
        }
        else if (nested.Initializer is { Initializers.IsEmpty: false })
        {
            state[member] = new MemberState(MemberValue.NonEmptyList, name, name, whole);
        }
    }

    public MemberValue ReadValue(MappedProperty member, IOperation value) =>
        !PropertyAccessors.ReturnAssignedValue(member.Symbol, cancellation) ? MemberValue.Unknown : member.Type switch
        {
            MemberType.Nested => ReadNested(member.Nested!, value),
            MemberType.Columns or MemberType.Data => ListReader.Read(member, value),
            MemberType.Clause => ClauseReader.Read(member, value),
            MemberType.AdditionalProperties => AdditionalProperties.Read(value, cancellation),
            MemberType.Missing => MemberValue.Unknown,
            _ => ValueReader.Read(member, value),
        };

    /// <summary>
    /// Reads a nested object. An object of a derived type is unknown, because only the members of the declared type are written.
    /// </summary>
    private MemberValue ReadNested(MappedType declared, IOperation value)
    {
        value = ValueReader.Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation { Type.IsReferenceType: true })
            return default;
        return ReadObject(value) is { } state && SymbolEqualityComparer.Default.Equals(state.Type.Mapped.Type, declared.Type)
            ? MemberValue.From(state) : MemberValue.Unknown;
    }

    private ObjectState? ReadObject(IOperation value) => ValueReader.Unwrap(value) switch
    {
        ILocalReferenceOperation local => ReadLocal?.Invoke(local),
        var other => Read(other),
    };
}
