using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Collects the problems that rules report. Allocates nothing until the first problem.</summary>
internal sealed class Report
{
    private List<Problem>? _problems;

    /// <summary>Gets or sets the rule that is being evaluated.</summary>
    public Rule? Rule { get; set; }

    public bool IsEmpty => _problems is null;

    /// <summary>Returns the keys of all problems so far.</summary>
    public HashSet<string> Keys()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var problem in _problems ?? [])
            keys.Add(problem.Key);
        return keys;
    }

    /// <summary>Reports a problem on the key of a parameter.</summary>
    /// <param name="block">The block.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="message">The message.</param>
    /// <param name="related">Another parameter that the problem is about.</param>
    /// <param name="severity">The severity; null for that of the rule.</param>
    /// <param name="isIgnored">Whether StarRocks ignores the key; null if the rule tells.</param>
    public void OnKey(AuthBlock block, Parameter parameter, string message, Parameter? related = null, RuleSeverity? severity = null,
        bool? isIgnored = null) =>
        OnKey(block.Key(parameter), block.PositionOf(parameter), message, PositionOf(block, related), severity, isIgnored);

    /// <summary>Reports a problem on the value of a parameter.</summary>
    public void OnValue(AuthBlock block, Parameter parameter, string message, Parameter? related = null, RuleSeverity? severity = null) =>
        OnValue(block.Key(parameter), block.PositionOf(parameter), message, PositionOf(block, related), severity);

    /// <summary>Reports a missing parameter, on the first key of the block, or on the statement if the block has no key.</summary>
    public void OnBlock(AuthBlock block, Parameter missing, string message, RuleSeverity? severity = null)
    {
        var location = block.FirstPosition < 0 ? ProblemLocation.Statement : ProblemLocation.Key;
        Add(new Problem(Rule!, severity ?? Rule!.Severity, block.Key(missing), block.FirstPosition, -1, location, message));
    }

    /// <summary>Reports a problem on the key of a property.</summary>
    public void OnKey(string key, int position, string message, int related = -1, RuleSeverity? severity = null, bool? isIgnored = null) =>
        Add(new Problem(Rule!, severity ?? Rule!.Severity, key, position, related, ProblemLocation.Key, message)
        {
            IsOfIgnoredKey = isIgnored ?? Rule!.IsOfIgnoredKey,
        });

    /// <summary>Reports a problem on the value of a property.</summary>
    public void OnValue(string key, int position, string message, int related = -1, RuleSeverity? severity = null) =>
        Add(new Problem(Rule!, severity ?? Rule!.Severity, key, position, related, ProblemLocation.Value, message));

    /// <summary>Reports a missing key of a statement, on the first word of the statement.</summary>
    public void OnStatement(string missingKey, string message, RuleSeverity? severity = null) =>
        Add(new Problem(Rule!, severity ?? Rule!.Severity, missingKey, -1, -1, ProblemLocation.Statement, message));

    /// <summary>Returns the problems in the order of the text and removes them from this report.</summary>
    public Problem[] TakeProblems()
    {
        if (_problems is null)
            return [];
        var problems = _problems;
        _problems = null;
        problems.Sort(static (a, b) =>
            a.Position != b.Position ? a.Position.CompareTo(b.Position) : string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        return [.. problems];
    }

    private static int PositionOf(AuthBlock block, Parameter? related) => related is null ? -1 : block.PositionOf(related);

    private void Add(Problem problem) => (_problems ??= []).Add(problem);
}
