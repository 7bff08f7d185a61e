using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth;

/// <summary>Represents the result of checking an auth block or a statement. It contains no secret.</summary>
public sealed class AuthCheckReport
{
    internal AuthCheckReport(IReadOnlyList<AuthCheckStep> steps) => Steps = steps;

    /// <summary>Gets the steps, in the order in which StarRocks performs them.</summary>
    public IReadOnlyList<AuthCheckStep> Steps { get; }

    /// <summary>Gets a value indicating whether no step failed.</summary>
    public bool Succeeded => Steps.All(static step => step.Outcome != AuthCheckOutcome.Failed);

    /// <summary>Returns the report as text, with one line for each step.</summary>
    /// <returns>The texts of <see cref="Steps"/>, separated by line breaks.</returns>
    public override string ToString() => string.Join(Environment.NewLine, Steps);
}
