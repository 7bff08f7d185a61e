using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth;

/// <summary>What StarRocks would meet with a block, step by step. It is not a secret.</summary>
public sealed class AuthCheckReport
{
    internal AuthCheckReport(IReadOnlyList<AuthCheckStep> steps) => Steps = steps;

    /// <summary>The steps, in the order in which StarRocks takes them.</summary>
    public IReadOnlyList<AuthCheckStep> Steps { get; }

    /// <summary>Whether every step went well.</summary>
    public bool Succeeded => Steps.All(static step => step.Outcome == AuthCheckOutcome.Passed);

    /// <summary>The report to read, a step a line.</summary>
    /// <returns>The lines of <see cref="Steps"/>.</returns>
    public override string ToString() => string.Join(Environment.NewLine, Steps);
}
