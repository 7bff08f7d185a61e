using System;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Takes the steps of mends in one kind of text. A mend is taken as a whole or not at all, so each step is planned before any is done.</summary>
internal abstract class HostEditor
{
    /// <summary>What does the step; null where it can't be done.</summary>
    /// <param name="mend">The mend that it is a step of.</param>
    /// <param name="step">The step.</param>
    public abstract Action? Plan(PlacedMend mend, SourceMendStep step);

    /// <summary>Adds up what was done, once for all mends.</summary>
    public abstract void Write(TextEdits edits);
}
