using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a rule: its id, its texts, its severity, what it checks, and how its problems are fixed.</summary>
/// <param name="id"><c>SRA</c> and four digits.</param>
/// <param name="title">A short name of the problem, without a full stop.</param>
/// <param name="severity">The severity, unless the context of a problem has another one.</param>
/// <param name="description">The problem and its consequence, in one sentence.</param>
internal sealed class Rule(string id, string title, RuleSeverity severity, string description)
{
    public string Id => id;

    public string Title => title;

    public RuleSeverity Severity => severity;

    public string Description => description;

    /// <summary>
    /// Gets a value indicating whether the rule reports missing keys, and therefore does not apply to a partial configuration.
    /// </summary>
    public bool SkipsPartial { get; init; }

    /// <summary>
    /// Gets a value indicating whether the rule checks each value on its own. Values that it distrusts are unknown to all other rules.
    /// </summary>
    public bool LooksAtSingleValues { get; init; }

    /// <summary>
    /// Gets a value indicating whether StarRocks ignores each key on which a problem is reported, unless the problem tells otherwise.
    /// </summary>
    public bool IsOfIgnoredKey { get; init; }

    /// <summary>Gets the check of one auth block.</summary>
    public Action<AuthBlock, Report>? Block { get; init; }

    /// <summary>Gets the check of a statement as a whole.</summary>
    public Action<Configuration, Report>? Statement { get; init; }

    /// <summary>Gets the check of the paths, which also applies to properties whose statement is unknown.</summary>
    public Action<Configuration, Report>? Paths { get; init; }

    /// <summary>Gets the check of properties in source files, which is not run at run time.</summary>
    public Action<IReadOnlyList<WrittenProperty>, Report>? Source { get; init; }

    /// <summary>
    /// Gets the function that returns the fixes of a problem, best first; null if only the user can know them. It is called right after
    /// the evaluation, while the configuration has its values, and <see cref="FixFinder"/> tries each fix before it is offered.
    /// </summary>
    public Func<Finding, RuleFix[]>? Fixes { get; init; }
}
