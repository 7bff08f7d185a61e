using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Which rules have to be asked about a statement, as <see cref="RulesOfBlock"/> says it of a block.</summary>
internal static class RulesOfStatement
{
    private static readonly RulesOfShapes _answers = new();

    /// <summary>Once the rules that judge a value by itself were asked, and the blocks were judged.</summary>
    internal static Rule[] For(Configuration configuration)
    {
        var shape = configuration.Shape;
        return _answers.Find(shape) ?? _answers.Keep(shape, Choose(configuration));
    }

    private static Rule[] Choose(Configuration configuration) =>
        Array.FindAll(AuthRules.Order.Statements, rule => !(rule.NotInParts && configuration.IsPart) && !IsSilent(rule, configuration));

    private static bool IsSilent(Rule rule, Configuration configuration)
    {
        if (!configuration.Known(rule.ReadsKeys).IsEmpty)
            return false;
        var report = new Report { Rule = rule };
        rule.Statement!(configuration, report);
        return report.IsEmpty;
    }
}
