using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>One rule: its name, its severity, what it checks, and how its problems are fixed.</summary>
/// <param name="id">SRA and four digits.</param>
/// <param name="title">A short name of what is wrong, without a full stop.</param>
/// <param name="severity">The severity where the context does not say otherwise.</param>
/// <param name="description">What is wrong and what follows from it, in a sentence.</param>
internal sealed class Rule(string id, string title, RuleSeverity severity, string description)
{
    public string Id => id;

    public string Title => title;

    public RuleSeverity Severity => severity;

    public string Description => description;

    /// <summary>It rests on something missing, so it does not apply to a partial configuration.</summary>
    public bool SkipsPartial { get; init; }

    /// <summary>It looks at each value by itself; those that it distrusts are unknown to all rules that do not.</summary>
    public bool LooksAtSingleValues { get; init; }

    /// <summary>What it reports about one block of parameters.</summary>
    public Action<AuthBlock, Report>? Block { get; init; }

    /// <summary>What it reports about a statement as a whole.</summary>
    public Action<Configuration, Report>? Statement { get; init; }

    /// <summary>What it reports about properties as they stand in source, which nobody asks at run time.</summary>
    public Action<IReadOnlyList<WrittenProperty>, Report>? Source { get; init; }

    /// <summary>
    /// How a problem of this rule can be fixed, best first; null where only the user can know. Asked right after the evaluation, while
    /// the configuration still holds what was evaluated, and tried before it is offered: see <see cref="Fixes"/>.
    /// </summary>
    public Func<Finding, RuleFix[]>? Fixes { get; init; }
}
