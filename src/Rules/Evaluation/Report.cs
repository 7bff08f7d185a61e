using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Where rules say what they found. Nothing is allocated until there is something to say.</summary>
internal sealed class Report
{
    private List<Problem>? _problems;

    /// <summary>The rule that is asked at the moment.</summary>
    public Rule? Rule { get; set; }

    public bool IsEmpty => _problems is null;

    /// <summary>The keys that something is said of so far.</summary>
    public HashSet<string> Keys()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var problem in _problems ?? [])
            keys.Add(problem.Key);
        return keys;
    }

    /// <summary>On a parameter of a block: on its key.</summary>
    public void OnKey(AuthBlock block, Parameter parameter, string message, Parameter? related = null, RuleSeverity? severity = null) =>
        Add(block, parameter, ProblemLocation.Key, message, related, severity);

    /// <summary>On a parameter of a block: on its value.</summary>
    public void OnValue(AuthBlock block, Parameter parameter, string message, Parameter? related = null, RuleSeverity? severity = null) =>
        Add(block, parameter, ProblemLocation.Value, message, related, severity);

    /// <summary>What a block lacks: on its first key, or on the statement where it has none.</summary>
    public void OnBlock(AuthBlock block, Parameter missing, string message, RuleSeverity? severity = null) =>
        Add(new Problem(Rule!, severity ?? Rule!.Severity, block.Key(missing), block.FirstEntry, -1, block.FirstEntry < 0 ? ProblemLocation.Statement : ProblemLocation.Key, message));

    public void OnKey(string key, int entry, string message, int related = -1, RuleSeverity? severity = null) =>
        Add(new Problem(Rule!, severity ?? Rule!.Severity, key, entry, related, ProblemLocation.Key, message));

    public void OnValue(string key, int entry, string message, int related = -1, RuleSeverity? severity = null) =>
        Add(new Problem(Rule!, severity ?? Rule!.Severity, key, entry, related, ProblemLocation.Value, message));

    /// <summary>What a statement lacks: on its first word.</summary>
    public void OnStatement(string missingKey, string message, RuleSeverity? severity = null) =>
        Add(new Problem(Rule!, severity ?? Rule!.Severity, missingKey, -1, -1, ProblemLocation.Statement, message));

    /// <summary>Hands over what was found, in the order of the text, and starts anew.</summary>
    public Problem[] Take()
    {
        if (_problems is null)
            return [];
        var problems = _problems;
        _problems = null;
        problems.Sort(static (a, b) => a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        return [.. problems];
    }

    private void Add(AuthBlock block, Parameter parameter, ProblemLocation location, string message, Parameter? related, RuleSeverity? severity) =>
        Add(new Problem(Rule!, severity ?? Rule!.Severity, block.Key(parameter), block.Entry(parameter), related is { } r ? block.Entry(r) : -1, location, message));

    private void Add(Problem problem) => (_problems ??= []).Add(problem);
}
