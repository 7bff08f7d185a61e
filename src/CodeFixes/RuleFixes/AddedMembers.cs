using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>The members that the initialiser of a creation gets, those of a block that isn't there yet together.</summary>
internal sealed class AddedMembers(ExpressionSyntax creation)
{
    private readonly List<(string Name, AddedMember Member)> _members = [];

    public void Add(IReadOnlyList<string> path, string value)
    {
        var members = _members;
        for (var i = 0; i < path.Count; i++)
        {
            var name = path[i];
            var at = members.FindIndex(member => string.Equals(member.Name, name, StringComparison.Ordinal));
            if (at < 0)
            {
                at = members.Count;
                members.Add((name, new AddedMember(i == path.Count - 1 ? value : null)));
            }

            members = members[at].Member.Inner;
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
            edits.Insert(creation.Span.End, " { " + string.Join(", ", _members.Select(static member => Assign(member.Name, member.Member))) + " }");
            return;
        }

        foreach (var (name, member) in _members)
        {
            // What is set to null, or to the empty text, is set to this instead.
            if (initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(each => each.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name) is { } there)
                edits.Replace(there.Right.Span, member.Expression);
            else
                lists.Of(initializer).Append(Assign(name, member));
        }
    }

    private static string Assign(string name, AddedMember member) => name + " = " + member.Expression;

    private sealed class AddedMember(string? value)
    {
        public List<(string Name, AddedMember Member)> Inner { get; } = [];

        public string Expression => value ?? "new() { " + string.Join(", ", Inner.Select(static member => Assign(member.Name, member.Member))) + " }";
    }
}
