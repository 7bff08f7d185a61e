using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>One rule: what it is called, how bad it is, when it is broken and what is said then.</summary>
internal sealed class Rule(string id, string title, RuleSeverity severity)
{
    public string Id => id;

    /// <summary>A short name of what is wrong, without a full stop.</summary>
    public string Title => title;

    /// <summary>The severity where the context doesn't say otherwise.</summary>
    public RuleSeverity Severity => severity;

    /// <summary>It rests on something missing, so it says nothing about a part of a configuration.</summary>
    public bool NotInParts { get; init; }

    /// <summary>It judges a value by itself, before the others: what it objects to is then unknown to them.</summary>
    public bool ReadsFirst { get; init; }

    /// <summary>A block is judged only where one of these is given; where it is empty, always.</summary>
    public ParameterSet Watches { get; init; }

    /// <summary>Where not empty: and only where one of these is given as well.</summary>
    public ParameterSet With { get; init; }

    /// <summary>
    /// The parameters whose values it looks at; whether it says anything rests on nothing else but which are set (and a flag true) and
    /// on who reads the block.
    /// </summary>
    public ParameterSet Reads { get; init; } = ParameterSet.All;

    /// <summary>Of those the ones of which a usual value (<see cref="AuthBlock.Usual"/>) need not be looked at.</summary>
    public ParameterSet TakesUsual { get; init; }

    /// <summary>Likewise of a statement, where the type of a catalog and its metastore are no values but part of what it is.</summary>
    public StatementKeySet ReadsKeys { get; init; } = StatementKeySet.All;

    /// <summary>What it says about one block of parameters.</summary>
    public Action<AuthBlock, Report>? Block { get; init; }

    /// <summary>Whether it has anything to look at in a block.</summary>
    public bool Concerns(AuthBlock block) => IsIn(Watches, block.Given) && IsIn(With, block.Given) && !(NotInParts && block.IsPart);

    /// <summary>What it says about a statement as a whole.</summary>
    public Action<Configuration, Report>? Statement { get; init; }

    /// <summary>What it says about pairs as they stand in source, which nobody asks at run time.</summary>
    public Action<IReadOnlyList<WrittenProperty>, Report>? Source { get; init; }

    /// <summary>
    /// How a problem of this rule can be put right, best first; null where only the user can know. Asked right after the
    /// judgment, while the configuration still holds what was judged, and tried before it is offered: see <see cref="Mending"/>.
    /// </summary>
    public Func<Finding, Mend[]>? Mends { get; init; }

    private static bool IsIn(ParameterSet wanted, ParameterSet given) => wanted.IsEmpty || !(wanted & given).IsEmpty;
}
