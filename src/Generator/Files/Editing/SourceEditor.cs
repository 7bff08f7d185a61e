using System;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Applies the steps of fixes in one kind of source. A fix is applied completely or not at all, so all steps are planned before any is
/// made.
/// </summary>
internal abstract class SourceEditor
{
    /// <summary>Returns the action that makes a step, or null if it is impossible.</summary>
    /// <param name="fix">The fix.</param>
    /// <param name="step">A step of the fix.</param>
    public abstract Action? Plan(LocatedFix fix, SourceFixStep step);

    /// <summary>Adds the edits of all steps that were made.</summary>
    public abstract void Write(TextEdits edits);
}
