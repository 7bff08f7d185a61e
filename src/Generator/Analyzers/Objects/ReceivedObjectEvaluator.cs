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
/// Evaluates an object that is created elsewhere and set here, such as the parameter of a lambda that configures options. The assignments
/// in one block form a partial configuration.
/// </summary>
internal sealed class ReceivedObjectEvaluator
{
    private readonly ObjectTypes _types;
    private readonly CancellationToken _cancellation;
    private readonly ObjectReader _reader;

    public ReceivedObjectEvaluator(ObjectTypes types, CancellationToken cancellation)
    {
        _types = types;
        _cancellation = cancellation;
        _reader = new ObjectReader(types, cancellation);
    }

    /// <summary>Reports the problems of an object at its first assignment in the block.</summary>
    internal void Report(ISimpleAssignmentOperation assignment, Action<Diagnostic> report)
    {
        if (RootOf(assignment.Target) is not { } root || NameOf(root) is not { } name || TrackedLocal.BlockOf(assignment) is not { } block
            || !IsFirst(assignment, name, root, block))
            return;
        var type = _types.Find(root.Type, _cancellation)!;
        if (type.Scope is not { } scope || IsCreatedInMember(name, assignment))
            return;
        var uses = new LocalUseFinder(_types, _cancellation).Find(name, assignment, block);
        if (!uses.Exists(static use => use.Kind == LocalUseKind.Reassigned))
        {
            var source = ObjectConfiguration.Create(Read(type, root, uses, assignment), scope, isPartial: true, _types);
            foreach (var problem in AdditionalProperties.FindProblems(source))
                report(problem.Diagnostic);
        }
    }

    private ObjectState Read(ObjectType type, IOperation root, List<LocalUse> uses, ISimpleAssignmentOperation first)
    {
        var state = ObjectState.Unknown(type, root.Syntax.GetLocation(), default);
        var start = first.Syntax.SpanStart;
        var end = uses.Find(use => use.Position > start
            && use.Kind is LocalUseKind.PassedOn or LocalUseKind.ReturnedOrStored or LocalUseKind.Consumed)?.Position ?? int.MaxValue;
        foreach (var use in uses)
        {
            if (use.Kind != LocalUseKind.MemberAssigned || !use.IsUnconditional || use.Position < start || use.Position >= end)
                continue;
            if (IsMemberOf(use.Target, root))
                Assign(state, root, use.Assignment!);
            else if (IsReachedBy(root, use.Target!))
                state.MakeAllUnknown(); // The expression refers to another object from here on.
        }

        foreach (var use in uses)
        {
            if (use.Kind is LocalUseKind.MemberAssigned or LocalUseKind.MemberMayChange && !(use.IsUnconditional && use.Position < end)
                && (use.Position > start || use.IsDeferred || IsRepeated(first)))
                Forget(state, root, use.Target);
        }

        return state;
    }

    private void Assign(ObjectState state, IOperation root, ISimpleAssignmentOperation assignment)
    {
        var target = (IPropertyReferenceOperation)assignment.Target;
        if (FindHolder(state, root, target.Instance!) is not { } holder)
            return;
        _reader.Assign(holder, target, assignment, assignment.Syntax.Parent is ExpressionStatementSyntax statement ? statement.Span
            : default(TextSpan));

        // A creation is evaluated at its own location.
        if (holder.Type.IndexOf(target.Property) is >= 0 and var member && holder[member].Value.Object is not null)
            holder[member] = MemberState.Unknown;
    }

    private void Forget(ObjectState state, IOperation root, IPropertyReferenceOperation? target)
    {
        if (target is null || !IsMemberOf(target, root))
        {
            if (target is null || IsReachedBy(root, target))
                state.MakeAllUnknown();
        }
        else if (FindHolder(state, root, target.Instance!) is { } holder && holder.Type.IndexOf(target.Property) is >= 0 and var member)
        {
            holder[member] = MemberState.Unknown;
        }
    }

    /// <summary>Returns the object that a member belongs to: the root, or an object nested in it.</summary>
    private ObjectState? FindHolder(ObjectState state, IOperation root, IOperation instance)
    {
        if (AreSame(instance, root))
            return state;
        if (instance is not IPropertyReferenceOperation { Instance: { } outerInstance } outer
            || FindHolder(state, root, outerInstance) is not { } holder
            || holder.Type.IndexOf(outer.Property) is not (>= 0 and var member))
            return null;
        if (holder[member].Value.Object is { } nested)
            return nested;
        if (_types.Find(outer.Property, _cancellation) is not { } type)
            return null;
        var name = CreationSyntax.Name(outer);
        var inner = ObjectState.Unknown(type, name, default);
        holder[member] = new MemberState(MemberValue.From(inner), name, name);
        return inner;
    }

    /// <summary>Returns the outermost object of an annotated type in the path of a member.</summary>
    private IOperation? RootOf(IOperation target)
    {
        IOperation? root = null;
        while (target is IPropertyReferenceOperation { Instance: { } instance } && _types.Find(instance.Type, _cancellation) is not null)
            root = target = instance;
        return root;
    }

    /// <summary>Returns the parameter or local at the start of a path; null if the path starts with anything else.</summary>
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

    private bool IsFirst(ISimpleAssignmentOperation assignment, ISymbol name, IOperation root, IOperation block)
    {
        if (!IsStatementOf(assignment, block))
            return false;
        var before = TextSpan.FromBounds(block.Syntax.SpanStart, assignment.Syntax.SpanStart);
        foreach (var mention in NameIndex.For(block.Syntax.SyntaxTree, _cancellation).MentionsBackwards(name.Name, before))
        {
            if (AssignmentTo(mention) is { } syntax
                && block.SemanticModel?.GetOperation(syntax, _cancellation) is ISimpleAssignmentOperation { Target: var target } other
                && IsStatementOf(other, block) && RootOf(target) is { } filled && AreSame(filled, root))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStatementOf(ISimpleAssignmentOperation assignment, IOperation expectedBlock) =>
        assignment.Parent is IExpressionStatementOperation { Parent: { } block } && block == expectedBlock;

    /// <summary>Returns the assignment whose target starts with a name; null if there is none.</summary>
    private static AssignmentExpressionSyntax? AssignmentTo(ExpressionSyntax name)
    {
        var target = name;
        while (target.Parent is ExpressionSyntax outer and not AssignmentExpressionSyntax)
            target = outer;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? assignment : null;
    }

    /// <summary>
    /// Indicates whether the object is created in the same member; it is then evaluated with its creation.
    /// </summary>
    private bool IsCreatedInMember(ISymbol name, IOperation within)
    {
        if (name is not ILocalSymbol local)
            return false;
        foreach (var value in LocalValues.Find(local, within, _cancellation))
        {
            if (LocalValues.Alternatives(value).Any(alternative => alternative is IObjectCreationOperation or IWithOperation
                && _types.Find(alternative.Type, _cancellation) is not null))
                return true;
        }

        return false;
    }

    private static bool IsRepeated(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation or ILabeledOperation)
                return true;
        }

        return false;
    }

    private static bool IsMemberOf(IPropertyReferenceOperation? target, IOperation root) =>
        target?.Instance is { } instance && IsReachedBy(instance, root);

    /// <summary>Indicates whether an expression is the start of a path, or a member reached from it.</summary>
    private static bool IsReachedBy(IOperation expression, IOperation start)
    {
        for (var part = expression; part is not null; part = (part as IPropertyReferenceOperation)?.Instance)
        {
            if (AreSame(part, start))
                return true;
        }

        return false;
    }

    private static bool AreSame(IOperation one, IOperation other) => SyntaxFactory.AreEquivalent(one.Syntax, other.Syntax);
}
