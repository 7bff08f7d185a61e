using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates one creation: where it belongs to a statement with that one, else by itself, whole or as a part.</summary>
internal sealed class CreationEvaluator
{
    private readonly ObjectTypes _types;
    private readonly CancellationToken _cancellation;
    private readonly LocalStories _stories;
    private readonly LocalReader _locals;
    private readonly Dictionary<IOperation, HashSet<(string Id, Location Location)>> _said = [];

    public CreationEvaluator(ObjectTypes types, CancellationToken cancellation)
    {
        _types = types;
        _cancellation = cancellation;
        _stories = new LocalStories(types, cancellation);
        _locals = new LocalReader(types, _stories, cancellation);
    }

    public void Run(IOperation creation, ObjectType type, Action<Diagnostic> tell)
    {
        var problems = Find(creation, type);
        if (problems.Count == 0)
            return;
        var consulted = _locals.TakeConsulted();
        foreach (var problem in problems)
        {
            if (!IsReportedElsewhere(problem, consulted))
                tell(problem.Diagnostic);
        }
    }

    private List<SourceProblem> Find(IOperation creation, ObjectType type)
    {
        var found = new List<SourceProblem>();
        if (Configure(creation, type) is not { } source)
            return found;
        foreach (var problem in SourceEvaluator.Find(source))
        {
            if (!IsOfType(source, problem, type))
                found.Add(problem);
        }

        return found;
    }

    private SourceConfiguration? Configure(IOperation creation, ObjectType type)
    {
        if (type.Scope is null)
            return null;
        var place = CreationTarget.Of(creation);
        if (place.Use == CreationUse.Copied)
            return null;
        if (place.Use == CreationUse.Local && place.Local is { } local)
            return ConfigureLocal(_stories.Of(local, creation, type), place);
        if (Ownership.Of(place, _types, _stories, _cancellation) is { } ownership)
            return ownership.IsDirect ? null : InContext(ownership, _locals.Read(creation), !IsWhole(type, place));
        return Alone(type, _locals.Read(creation), !IsWhole(type, place));
    }

    private SourceConfiguration? ConfigureLocal(LocalStory story, CreationTarget place)
    {
        var isOneOfMany = place.IsOneOfSeveral || story.IsReplaced;
        foreach (var use in story.Uses)
        {
            if (use.Kind != LocalUseKind.Member || Ownership.Of(use.Destination, _types, _stories, _cancellation) is not { } ownership)
                continue;
            if (ownership.IsDirect && !isOneOfMany && story.IsKnownAt(use))
                return null;
            return InContext(ownership, _locals.Read(story.Creation), isPartial: !story.Type.IsFrozen);
        }

        if (isOneOfMany)
            return Alone(story.Type, _locals.Read(story.Creation), isPartial: !story.Type.IsFrozen
                || (place.Assignment is null && story.IsReplaced));
        if (story.Type.IsFrozen)
            return Alone(story.Type, _locals.Read(story.Creation), IsPattern(story));
        var end = story.End;
        return Alone(story.Type, _locals.ReadAt(story, end), isPartial: end is null);
    }

    /// <summary>An object that is only there to be copied.</summary>
    private static bool IsPattern(LocalStory story) =>
        story.Uses.Exists(static use => use.Kind == LocalUseKind.Copied)
            && story.Uses.TrueForAll(static use => use.Kind is LocalUseKind.Copied or LocalUseKind.Seen);

    private static SourceConfiguration? Alone(ObjectType type, ObjectState? state, bool isPartial) =>
        state is null ? null : ObjectConfiguration.Of(state, type.Scope!, isPartial);

    /// <summary>Of the statement nothing is known but what it is, and whether it is given keys that no member holds.</summary>
    private SourceConfiguration? InContext(Ownership ownership, ObjectState? state, bool isPartial)
    {
        if (state is null)
            return null;
        foreach (var (type, member) in ownership.Levels)
        {
            var outer = ObjectState.Open(type, state.Location, default);
            outer[member] = new MemberState(MemberValue.Of(state), state.Location, state.Location);
            NoteOpenMember(outer, ownership.Root);
            state = outer;
        }

        return ObjectConfiguration.Of(state, state.Type.Scope!, isPartial);
    }

    /// <summary>What is created once and for all has in its open member what the creation says.</summary>
    private void NoteOpenMember(ObjectState statement, IOperation? root)
    {
        var member = statement.Type.Members.FindIndex(static each => each.Type == MemberType.Open);
        if (member >= 0 && statement.Type.IsFrozen && root is IObjectCreationOperation
            && new ObjectReader(_types, _cancellation).Read(root) is { } created && created.Type == statement.Type)
            statement[member] = created[member];
    }

    private bool IsWhole(ObjectType type, CreationTarget place) => place.Use switch
    {
        CreationUse.StoredAtFirst => false,
        CreationUse.GivenAway => type.IsFrozen || !MemberChanges.After(place.Taker, _cancellation),
        CreationUse.StoredForGood => true,
        _ => type.IsFrozen,
    };

    /// <summary>The type's declaration has that problem by itself, and it is told there.</summary>
    private bool IsOfType(SourceConfiguration source, SourceProblem found, ObjectType type)
    {
        var problem = found.Problem;
        if (problem.Entry >= 0 && source.Entries[problem.Entry] is { Whole.IsEmpty: false } entry && entry.Key == problem.Key)
            return false;
        return IsOfType(problem, type);
    }

    private bool IsOfType(Problem problem, ObjectType type)
    {
        if (!type.IsHere)
            return false;
        foreach (var own in type.DefaultProblems(_types, _cancellation))
        {
            if (own.Problem.Rule == problem.Rule && own.Problem.Key == problem.Key)
                return true;
        }

        foreach (var member in type.Members)
        {
            if (member.Nested is not null && _types.Of(member.Symbol, _cancellation) is { } nested && IsOfType(problem, nested))
                return true;
        }

        return false;
    }

    /// <summary>Whether it is told of a local that was read: where that is created, or with a statement that comes earlier.</summary>
    private bool IsReportedElsewhere(SourceProblem problem, IReadOnlyList<(LocalStory Story, LocalUse Use)> consulted)
    {
        var location = problem.Diagnostic.Location.SourceSpan;
        if (!consulted.Any(each => each.Story.IsMadeAt(location)))
            return false;
        foreach (var (story, use) in consulted)
        {
            foreach (var (creation, type) in Earlier(story, use))
            {
                if (Said(creation, type).Contains((problem.Problem.Rule.Id, problem.Diagnostic.Location)))
                    return true;
            }
        }

        return false;
    }

    private IEnumerable<(IOperation Creation, ObjectType Type)> Earlier(LocalStory story, LocalUse use)
    {
        yield return (story.Creation, story.Type);
        foreach (var each in story.Uses)
        {
            if (each is { Kind: LocalUseKind.Copied, Destination.Owner: { } copy } && each.Position < use.Position)
            {
                yield return (copy, story.Type);
            }
            else if (each.Kind == LocalUseKind.Member && (use.Kind == LocalUseKind.Copied || each.Position < use.Position)
                && Ownership.Of(each.Destination, _types, _stories, _cancellation) is { IsDirect: true, Root: { } root } owner
                && owner.Levels is [.., var (type, _)])
            {
                yield return (root, type);
            }
        }
    }

    private HashSet<(string Id, Location Location)> Said(IOperation creation, ObjectType type)
    {
        if (_said.TryGetValue(creation, out var known))
            return known;
        var said = new HashSet<(string, Location)>();
        foreach (var problem in Find(creation, type))
            said.Add((problem.Problem.Rule.Id, problem.Diagnostic.Location));
        _said.Add(creation, said);
        return said;
    }
}
