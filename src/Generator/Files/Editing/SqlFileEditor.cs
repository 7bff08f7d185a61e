using System;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Fixes SQL.</summary>
internal sealed class SqlFileEditor(FileText text) : FileEditor
{
    private readonly SqlTextEditor _sql = new(
        text.Text,
        text.Script!,
        static span => span.ToTextSpan(),
        canMake: text.Outer is null ? null : change => text.Encode(change.NewText!) is not null)
    {
        HasVariables = text.HasVariables,
    };

    public override Action? Plan(LocatedFix fix, SourceFixStep step)
    {
        if (step.Kind == FixKind.Add)
            return _sql.PlanAdd(fix.ProblemSpan, step);
        return step.Property is { } written && _sql.Find(written) is { } property
            ? _sql.Plan(property, step)
            : null;
    }

    public override void Write(TextEdits edits)
    {
        foreach (var change in _sql.ToChanges())
            edits.Add(change);
    }

    public override void Forget() => _sql.Forget();
}
