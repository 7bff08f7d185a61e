using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// An object that comes from elsewhere and is filled here: the parameter of a lambda that configures options, or what a method gave. What
/// the statements of one block set is evaluated by itself, as a part.
/// </summary>
internal sealed class FilledObject
{
    private readonly ObjectTypes _types;
    private readonly CancellationToken _cancellation;
    private readonly ObjectReader _reader;

    public FilledObject(ObjectTypes types, CancellationToken cancellation)
    {
        _types = types;
        _cancellation = cancellation;
        _reader = new ObjectReader(types, cancellation);
    }

    /// <summary>The block's first assignment to the object speaks for all.</summary>
    internal void Run(ISimpleAssignmentOperation assignment, Action<Diagnostic> tell)
    {
        if (RootOf(assignment.Target) is not { } root || NameOf(root) is not { } name || LocalStory.HomeOf(assignment) is not { } home
            || !IsFirst(assignment, name, root, home))
            return;
        var type = _types.Of(root.Type, _cancellation)!;
        if (type.Scope is not { } scope || IsCreatedHere(name, assignment))
            return;
        var uses = new LocalUses(_types, _cancellation).Find(name, assignment, home);
        if (!uses.Exists(static use => use.Kind == LocalUseKind.Replaced))
            SourceEvaluator.Run(ObjectConfiguration.Of(Read(type, root, uses, assignment), scope, isPartial: true), tell);
    }

    private ObjectState Read(ObjectType type, IOperation root, List<LocalUse> uses, ISimpleAssignmentOperation first)
    {
        var state = ObjectState.Open(type, root.Syntax.GetLocation(), default);
        var begin = first.Syntax.SpanStart;
        var end = uses.Find(use => use.Position > begin
            && use.Kind is LocalUseKind.Passed or LocalUseKind.Left or LocalUseKind.Asked)?.Position ?? int.MaxValue;
        foreach (var use in uses)
        {
            if (use.Kind != LocalUseKind.Set || !use.IsStraight || use.Position < begin || use.Position >= end)
                continue;
            if (IsOf(use.Target, root))
                Assign(state, root, use.Assignment!);
            else if (Starts(root, use.Target!))
                state.OpenAll(); // another object from here on
        }

        foreach (var use in uses)
        {
            if (use.Kind is LocalUseKind.Set or LocalUseKind.Touched && !(use.IsStraight && use.Position < end)
                && (use.Position > begin || use.IsDeferred || IsRepeated(first)))
                Forget(state, root, use.Target);
        }

        return state;
    }

    private void Assign(ObjectState state, IOperation root, ISimpleAssignmentOperation assignment)
    {
        var target = (IPropertyReferenceOperation)assignment.Target;
        if (Holder(state, root, target.Instance!) is not { } holder)
            return;
        _reader.Assign(holder, target, assignment, assignment.Syntax.Parent is ExpressionStatementSyntax statement ? statement.Span
            : default(TextSpan));

        // A creation is evaluated where it is written.
        if (holder.Type.IndexOf(target.Property) is >= 0 and var member && holder[member].Value.Object is not null)
            holder[member] = MemberState.Open;
    }

    private void Forget(ObjectState state, IOperation root, IPropertyReferenceOperation? target)
    {
        if (target is null || !IsOf(target, root))
        {
            if (target is null || Starts(root, target))
                state.OpenAll();
        }
        else if (Holder(state, root, target.Instance!) is { } holder && holder.Type.IndexOf(target.Property) is >= 0 and var member)
        {
            holder[member] = MemberState.Open;
        }
    }

    /// <summary>The object whose member it is: the root, or one that is nested in it.</summary>
    private ObjectState? Holder(ObjectState state, IOperation root, IOperation instance)
    {
        if (AreSame(instance, root))
            return state;
        if (instance is not IPropertyReferenceOperation { Instance: { } before } outer || Holder(state, root, before) is not { } holder
            || holder.Type.IndexOf(outer.Property) is not (>= 0 and var member))
            return null;
        if (holder[member].Value.Object is { } nested)
            return nested;
        if (_types.Of(outer.Property, _cancellation) is not { } type)
            return null;
        var name = CreationSyntax.Name(outer);
        var inner = ObjectState.Open(type, name, default);
        holder[member] = new MemberState(MemberValue.Of(inner), name, name);
        return inner;
    }

    /// <summary>The outermost object of an annotated type that a member is reached by.</summary>
    private IOperation? RootOf(IOperation target)
    {
        IOperation? root = null;
        while (target is IPropertyReferenceOperation { Instance: { } instance } && _types.Of(instance.Type, _cancellation) is not null)
            root = target = instance;
        return root;
    }

    /// <summary>The parameter or local that it is reached by; null where it is reached by anything else.</summary>
    private static ISymbol? NameOf(IOperation root)
    {
        while (root is IPropertyReferenceOperation { Instance: { } instance })
            root = instance;
        return root switch
        {
            IParameterReferenceOperation parameter => parameter.Parameter,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
    }

    private bool IsFirst(ISimpleAssignmentOperation assignment, ISymbol name, IOperation root, IOperation home)
    {
        if (!IsStatementOf(assignment, home))
            return false;
        var before = TextSpan.FromBounds(home.Syntax.SpanStart, assignment.Syntax.SpanStart);
        foreach (var mention in NameIndex.Of(home.Syntax.SyntaxTree, _cancellation).MentionsBackwards(name.Name, before))
        {
            if (AssignmentTo(mention) is { } syntax
                && home.SemanticModel?.GetOperation(syntax, _cancellation) is ISimpleAssignmentOperation { Target: var target } other
                && IsStatementOf(other, home) && RootOf(target) is { } filled && AreSame(filled, root))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStatementOf(ISimpleAssignmentOperation assignment, IOperation home) =>
        assignment.Parent is IExpressionStatementOperation { Parent: { } block } && block == home;

    /// <summary>The assignment to something that is reached by a name.</summary>
    private static AssignmentExpressionSyntax? AssignmentTo(ExpressionSyntax name)
    {
        var target = name;
        while (target.Parent is ExpressionSyntax outer and not AssignmentExpressionSyntax)
            target = outer;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? assignment : null;
    }

    /// <summary>Then its creation is evaluated, with what is assigned later.</summary>
    private bool IsCreatedHere(ISymbol name, IOperation within)
    {
        if (name is not ILocalSymbol local)
            return false;
        foreach (var value in LocalValues.Of(local, within, _cancellation))
        {
            if (LocalValues.Alternatives(value).Any(each => each is IObjectCreationOperation or IWithOperation
                && _types.Of(each.Type, _cancellation) is not null))
                return true;
        }

        return false;
    }

    private static bool IsRepeated(IOperation operation)
    {
        for (var each = operation.Parent; each is not null; each = each.Parent)
        {
            if (each is ILoopOperation or ILabeledOperation)
                return true;
        }

        return false;
    }

    private static bool IsOf(IPropertyReferenceOperation? target, IOperation root) =>
        target?.Instance is { } instance && Starts(instance, root);

    /// <summary>Whether what one stands for is reached by the other.</summary>
    private static bool Starts(IOperation one, IOperation other)
    {
        for (var each = one; each is not null; each = (each as IPropertyReferenceOperation)?.Instance)
        {
            if (AreSame(each, other))
                return true;
        }

        return false;
    }

    private static bool AreSame(IOperation one, IOperation other) => SyntaxFactory.AreEquivalent(one.Syntax, other.Syntax);
}
