using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace StarRocks.AwsAuth;

/// <summary>A configuration that StarRocks would refuse, ignore or misread. It names every problem at once, and no secret.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without problems it would say nothing.")]
public sealed class InvalidAuthConfigException : Exception
{
    /// <summary>Makes an exception of problems.</summary>
    /// <param name="problems">Everything that was found, warnings too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is null.</exception>
    public InvalidAuthConfigException(IReadOnlyList<AuthProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Everything that was found, in the order of the configuration.</summary>
    public IReadOnlyList<AuthProblem> Problems { get; }

    private static string Describe(IReadOnlyList<AuthProblem> problems)
    {
        var text = new StringBuilder("The AWS authentication of StarRocks is not valid:");
        foreach (var problem in problems ?? throw new ArgumentNullException(nameof(problems)))
            text.Append('\n').Append(problem);
        return text.ToString();
    }
}
