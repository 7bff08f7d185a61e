using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace StarRocks.AwsAuth;

/// <summary>The exception that is thrown for a configuration that StarRocks would reject or silently interpret differently.</summary>
/// <remarks>The message lists all problems and contains no secret.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It has no meaning without problems.")]
public sealed class InvalidAuthConfigException : Exception
{
    /// <summary>Initializes a new instance with the problems of a configuration.</summary>
    /// <param name="problems">All problems, including warnings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is <see langword="null"/>.</exception>
    public InvalidAuthConfigException(IReadOnlyList<AuthProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Gets all problems, including warnings, in the order of the configuration.</summary>
    public IReadOnlyList<AuthProblem> Problems { get; }

    private static string Describe(IReadOnlyList<AuthProblem> problems)
    {
        var text = new StringBuilder("The AWS authentication of StarRocks is not valid:");
        foreach (var problem in problems ?? throw new ArgumentNullException(nameof(problems)))
            text.Append('\n').Append(problem);
        return text.ToString();
    }
}
