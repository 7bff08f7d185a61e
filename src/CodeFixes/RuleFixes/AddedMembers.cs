using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Collects the members to add to the initializer of an object. Members of a new block are added together.</summary>
internal sealed class AddedMembers(ExpressionSyntax creation)
{
    private readonly List<(string Name, AddedMember Member)> _members = [];

    public void Add(IReadOnlyList<string> path, string value)
    {
        var members = _members;
        for (var i = 0; i < path.Count; i++)
        {
            var name = path[i];
            var index = members.FindIndex(member => string.Equals(member.Name, name, StringComparison.Ordinal));
            if (index < 0)
            {
                index = members.Count;
                members.Add((name, new AddedMember(i == path.Count - 1 ? value : null)));
            }

            members = members[index].Member.Inner;
        }
    }

    public void Write(ListEdits lists, TextEdits edits)
    {
        var initializer = creation switch
        {
            BaseObjectCreationExpressionSyntax created => created.Initializer,
            WithExpressionSyntax with => with.Initializer,
            InitializerExpressionSyntax nested => nested,
            _ => null,
        };
        if (initializer is null)
        {
            edits.Insert(creation.Span.End, " " + Initializer(_members));
            return;
        }

        foreach (var (name, member) in _members)
        {
            // A member that is set to null or to an empty string is already in the initializer.
            if (initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(set => Sets(set, name)) is { } assignment)
                edits.Replace(assignment.Right.Span, member.Expression);
            else
                lists.Of(initializer).Append(Assign(name, member));
        }
    }

    private static bool Sets(AssignmentExpressionSyntax assignment, string name) =>
        assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name;

    private static string Assign(string name, AddedMember member) => name + " = " + member.Expression;

    private static string Initializer(List<(string Name, AddedMember Member)> members) =>
        "{ " + string.Join(", ", members.Select(static member => Assign(member.Name, member.Member))) + " }";

    private sealed class AddedMember(string? value)
    {
        public List<(string Name, AddedMember Member)> Inner { get; } = [];

        public string Expression => value ?? "new() " + Initializer(Inner);
    }
}
