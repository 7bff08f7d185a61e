using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Contains the positions of all names in a file. The file is visited once, so following a name costs only the number of its mentions. The
/// index is cached with the syntax tree.
/// </summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, NameIndex> _indexes = new();

    private readonly Dictionary<string, NameMentions> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VariableDeclaratorSyntax>> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<SyntaxNode> _functionsWithLabels = [];
    private readonly ConcurrentDictionary<(LaterChanges Kind, string Name), bool> _changed = new();
    private readonly ConcurrentDictionary<VariableDeclaratorSyntax, int> _endsOfStraightLines = new();
    private int _visited;

    private NameIndex(SyntaxNode root, CancellationToken cancellation)
    {
#pragma warning disable RS0030 // Visits a file once.
        foreach (var node in root.DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is IdentifierNameSyntax mention)
                MentionsOf(mention.Identifier.ValueText).Add(mention);
            else if (node is VariableDeclaratorSyntax variable)
                VariablesOf(variable.Identifier.ValueText).Add(variable);
            else if (node is LabeledStatementSyntax label)
                _functionsWithLabels.Add(VariableScope.FunctionOf(label));
        }
#pragma warning restore RS0030
    }

    /// <summary>Gets the number of mentions that were visited, which measures the cost of the analysis in tests.</summary>
    internal int VisitedCount => Volatile.Read(ref _visited);

    internal static NameIndex For(SyntaxTree file, CancellationToken cancellation) =>
        _indexes.TryGetValue(file, out var known) ? known
            : _indexes.GetValue(file, tree => new NameIndex(tree.GetRoot(cancellation), cancellation));

    /// <summary>Returns the mentions of a name in the order of the text.</summary>
    internal IEnumerable<IdentifierNameSyntax> Mentions(string name, TextSpan within, MentionKind kind = MentionKind.Any) =>
        _mentions.TryGetValue(name, out var mentions) ? Within(mentions.OfKind(kind), within) : [];

    /// <summary>Returns the mentions of a name in reverse order.</summary>
    internal IEnumerable<IdentifierNameSyntax> MentionsBackwards(string name, TextSpan within)
    {
        if (!_mentions.TryGetValue(name, out var nameMentions))
            yield break;
        var mentions = nameMentions.OfKind(MentionKind.Any);
        for (var i = FirstFrom(mentions, within.End) - 1; i >= 0 && mentions[i].SpanStart >= within.Start; i--)
        {
            Interlocked.Increment(ref _visited);
            yield return mentions[i];
        }
    }

    /// <summary>Returns the declarations of fields and locals with a name in the order of the text.</summary>
    internal IEnumerable<VariableDeclaratorSyntax> Variables(string name, TextSpan within) =>
        _variables.TryGetValue(name, out var variables) ? Within(variables, within) : [];

    /// <summary>
    /// Indicates whether a function has labels, so that its statements may not run in the order of the text.
    /// </summary>
    internal bool HasLabels(SyntaxNode within) =>
        _functionsWithLabels.Count > 0 && _functionsWithLabels.Contains(VariableScope.FunctionOf(within));

    /// <summary>Indicates whether a file changes what a name refers to.</summary>
    internal bool IsChanged(LaterChanges kind, string name, TextSpan wholeFile) =>
        _changed.TryGetValue((kind, name), out var known) ? known : _changed.GetOrAdd((kind, name), kind.ExistIn(this, name, wholeFile));

    /// <summary>Returns the position at which the statements that fill a local end.</summary>
    internal int GetOrFindEnd(VariableDeclaratorSyntax local, Func<int> find) =>
        _endsOfStraightLines.TryGetValue(local, out var known) ? known : _endsOfStraightLines.GetOrAdd(local, find());

    private IEnumerable<T> Within<T>(List<T> nodes, TextSpan within)
        where T : SyntaxNode
    {
        for (var i = FirstFrom(nodes, within.Start); i < nodes.Count && nodes[i].SpanStart < within.End; i++)
        {
            Interlocked.Increment(ref _visited);
            yield return nodes[i];
        }
    }

    private static int FirstFrom<T>(List<T> nodes, int position)
        where T : SyntaxNode
    {
        var (low, high) = (0, nodes.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (nodes[middle].SpanStart < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private NameMentions MentionsOf(string name)
    {
        if (!_mentions.TryGetValue(name, out var mentions))
            _mentions.Add(name, mentions = new NameMentions());
        return mentions;
    }

    private List<VariableDeclaratorSyntax> VariablesOf(string name)
    {
        if (!_variables.TryGetValue(name, out var variables))
            _variables.Add(name, variables = []);
        return variables;
    }
}
