using System;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Takes the steps of fixes in one kind of text. A fix is taken as a whole or not at all, so each step is planned before any is done.</summary>
internal abstract class HostEditor
{
    /// <summary>What does the step; null where it can't be done.</summary>
    /// <param name="fix">The fix that it is a step of.</param>
    /// <param name="step">The step.</param>
    public abstract Action? Plan(LocatedFix fix, SourceFixStep step);

    /// <summary>Adds up what was done, once for all fixes.</summary>
    public abstract void Write(TextEdits edits);
}
