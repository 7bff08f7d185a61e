using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Which rules have to be asked about a block. Most look at nothing but its shape, or at values that nearly always
/// are of the usual kind: where such a rule is silent once it is so for
/// every block of that shape, and most of the rules then cost a valid configuration nothing.
/// </summary>
internal static class RulesOfBlock
{
    private static readonly RulesOfShapes _answers = new();

    /// <summary>Once the rules that judge a value by itself were asked.</summary>
    internal static Rule[] For(AuthBlock block)
    {
        var shape = block.Shape;
        return _answers.Find(shape) ?? _answers.Keep(shape, Choose(block));
    }

    private static Rule[] Choose(AuthBlock block) => Array.FindAll(AuthRules.Order.Blocks, rule => rule.Concerns(block) && !IsSilent(rule, block));

    private static bool IsSilent(Rule rule, AuthBlock block)
    {
        if (!block.Known(rule.Reads & ~(rule.TakesUsual & block.Usual)).IsEmpty)
            return false;
        var report = new Report { Rule = rule };
        rule.Block!(block, report);
        return report.IsEmpty;
    }
}
