using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Evaluates one creation of an object: within its statement if it belongs to one, otherwise as a standalone block, complete or partial.
/// </summary>
internal sealed class CreationEvaluator
{
    private readonly ObjectTypes _types;
    private readonly CancellationToken _cancellation;
    private readonly TrackedLocals _trackedLocals;
    private readonly LocalObjectReader _reader;
    private readonly Dictionary<IOperation, HashSet<(string Id, Location Location)>> _problemsByCreation = [];

    public CreationEvaluator(ObjectTypes types, CancellationToken cancellation)
    {
        _types = types;
        _cancellation = cancellation;
        _trackedLocals = new TrackedLocals(types, cancellation);
        _reader = new LocalObjectReader(types, _trackedLocals, cancellation);
    }

    public void Report(IOperation creation, ObjectType type, Action<Diagnostic> report)
    {
        var problems = Find(creation, type);
        if (problems.Count == 0)
            return;
        var locals = _reader.TakeReadLocals();
        foreach (var problem in problems)
        {
            var isOfLocal = IsOfLocal(problem, locals);
            if (!IsAlreadyReported(problem, locals, isOfLocal))
                report(isOfLocal ? problem.ToWritten() : problem.Diagnostic);
        }
    }

    private List<SourceProblem> Find(IOperation creation, ObjectType type)
    {
        var found = new List<SourceProblem>();
        if (CreateSource(creation, type) is not { } source)
            return found;
        foreach (var problem in AdditionalProperties.FindProblems(source))
        {
            if (!IsReportedOnType(source, problem, type))
                found.Add(problem);
        }

        return found;
    }

    private SourceConfiguration? CreateSource(IOperation creation, ObjectType type)
    {
        if (type.Scope is null || (creation.Syntax is ExpressionSyntax written && ComparedValue.Is(written, _cancellation)))
            return null;
        var target = CreationTarget.Find(creation);
        if (target.Use == CreationUse.Copied)
            return null;
        if (target.Use == CreationUse.Local && target.Local is { } local)
            return CreateSourceOfLocal(_trackedLocals.Find(local, creation, type), target);
        if (OwningStatement.Find(target, _types, _trackedLocals, _cancellation) is { } statement)
            return statement.IncludesObject ? null : CreateWithinStatement(statement, _reader.Read(creation), !IsComplete(type, target));
        return CreateStandalone(type, _reader.Read(creation), !IsComplete(type, target));
    }

    private SourceConfiguration? CreateSourceOfLocal(TrackedLocal local, CreationTarget target)
    {
        var isAlternative = target.IsAlternative || local.IsReassigned;
        foreach (var use in local.Uses)
        {
            if (use.Kind != LocalUseKind.StoredInObject
                || OwningStatement.Find(use.Destination, _types, _trackedLocals, _cancellation) is not { } statement)
                continue;
            if (statement.IncludesObject && !isAlternative && local.IsKnownAt(use))
                return null;
            return CreateWithinStatement(statement, _reader.Read(local.Creation), isPartial: !local.Type.IsImmutable);
        }

        if (isAlternative)
            return CreateStandalone(local.Type, _reader.Read(local.Creation), isPartial: !local.Type.IsImmutable
                || (target.Assignment is null && local.IsReassigned));
        if (local.Type.IsImmutable)
            return CreateStandalone(local.Type, _reader.Read(local.Creation), IsOnlyCopied(local));
        var finalUse = local.FinalUse;
        return CreateStandalone(local.Type, _reader.ReadAt(local, finalUse), isPartial: finalUse is null);
    }

    /// <summary>Indicates whether an object is used only as the source of <c>with</c> expressions.</summary>
    private static bool IsOnlyCopied(TrackedLocal local) =>
        local.Uses.Exists(static use => use.Kind == LocalUseKind.Copied)
            && local.Uses.TrueForAll(static use => use.Kind is LocalUseKind.Copied or LocalUseKind.Read);

    private SourceConfiguration? CreateStandalone(ObjectType type, ObjectState? state, bool isPartial) =>
        state is null || type.Scope is not { } scope ? null : ObjectConfiguration.Create(state, scope, isPartial, _types);

    /// <summary>
    /// Creates the configuration of an object within a statement, of which only the kind and the additional properties are known.
    /// </summary>
    private SourceConfiguration? CreateWithinStatement(OwningStatement statement, ObjectState? state, bool isPartial)
    {
        if (state is null)
            return null;
        foreach (var (type, member) in statement.Levels)
        {
            var outer = ObjectState.Unknown(type, state.Location, default);
            outer[member] = new MemberState(MemberValue.From(state), state.Location, state.Location);
            CopyAdditionalProperties(outer, statement.Creation);
            state = outer;
        }

        var source = ObjectConfiguration.Create(state, state.Type.Scope!, isPartial, _types);
        source.IsPart = true;
        return source;
    }

    /// <summary>
    /// Copies the member that holds additional properties from the creation of an immutable statement, because nothing can change it later.
    /// </summary>
    private void CopyAdditionalProperties(ObjectState statement, IOperation? creation)
    {
        var member = statement.Type.Members.FindIndex(static mapped => mapped.Type == MemberType.AdditionalProperties);
        if (member >= 0 && statement.Type.IsImmutable && creation is IObjectCreationOperation
            && new ObjectReader(_types, _cancellation).Read(creation) is { } created && created.Type == statement.Type)
            statement[member] = created[member];
    }

    private bool IsComplete(ObjectType type, CreationTarget target) => target.Use switch
    {
        CreationUse.InitialValue => false,
        CreationUse.PassedOn => type.IsImmutable || !MemberChanges.MayFollow(target.PassedBy, _cancellation),
        CreationUse.StoredReadOnly => true,
        _ => type.IsImmutable,
    };

    /// <summary>
    /// Indicates whether the defaults of the type alone cause the problem, which is then reported at the declaration of
    /// the type.
    /// </summary>
    private bool IsReportedOnType(SourceConfiguration source, SourceProblem found, ObjectType type)
    {
        var problem = found.Problem;
        if (problem.Position >= 0 && source.Properties[problem.Position] is { Whole.IsEmpty: false } property
            && property.Key == problem.Key)
            return false;
        return IsReportedOnType(problem, type);
    }

    private bool IsReportedOnType(Problem problem, ObjectType type)
    {
        if (!type.IsInCompilation)
            return false;
        foreach (var reported in type.GetDefaultProblems(_types, _cancellation))
        {
            if (reported.Problem.Rule == problem.Rule && reported.Problem.Key == problem.Key)
                return true;
        }

        foreach (var member in type.Members)
        {
            if (member.Nested is not null && _types.Find(member.Symbol, _cancellation) is { } nested && IsReportedOnType(problem, nested))
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether the object of a local that was read has the problem by itself.</summary>
    private bool IsOfLocal(SourceProblem problem, IReadOnlyList<(TrackedLocal Local, LocalUse Use)> locals)
    {
        foreach (var (local, use) in locals)
        {
            if (local.IsBuiltAt(problem.Written.SourceSpan)
                && CreateStandalone(local.Type, _reader.ReadAt(local, use), isPartial: false) is { } source
                && AdditionalProperties.FindProblems(source).Any(own => own.Id == problem.Id))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Indicates whether the problem is reported at the creation of a local that was read, or with a statement that uses
    /// the local earlier.
    /// </summary>
    private bool IsAlreadyReported(SourceProblem problem, IReadOnlyList<(TrackedLocal Local, LocalUse Use)> locals, bool isOfLocal)
    {
        if (!locals.Any(read => read.Local.IsBuiltAt(problem.Written.SourceSpan)))
            return false;
        foreach (var (local, use) in locals)
        {
            foreach (var (creation, type) in EarlierCreations(local, use, isOfLocal))
            {
                if (ProblemsOf(creation, type).Contains(problem.Id))
                    return true;
            }
        }

        return false;
    }

    private IEnumerable<(IOperation Creation, ObjectType Type)> EarlierCreations(
        TrackedLocal local, LocalUse use, bool includesCopies)
    {
        yield return (local.Creation, local.Type);
        foreach (var other in local.Uses)
        {
            if (other is { Kind: LocalUseKind.Copied, Destination.Owner: { } copy } && other.Position < use.Position)
            {
                if (includesCopies)
                    yield return (copy, local.Type);
            }
            else if (other.Kind == LocalUseKind.StoredInObject && (use.Kind == LocalUseKind.Copied || other.Position < use.Position)
                && OwningStatement.Find(other.Destination, _types, _trackedLocals, _cancellation) is { IncludesObject: true } statement
                && statement is { Creation: { } root, Levels: [.., var (type, _)] })
            {
                yield return (root, type);
            }
        }
    }

    private HashSet<(string Id, Location Location)> ProblemsOf(IOperation creation, ObjectType type)
    {
        if (_problemsByCreation.TryGetValue(creation, out var known))
            return known;
        var problems = new HashSet<(string, Location)>();
        foreach (var problem in Find(creation, type))
            problems.Add(problem.Id);
        _problemsByCreation.Add(creation, problems);
        return problems;
    }
}
