using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Evaluates all rules in two rounds: first the rules about single values, then all others, to which a reported value is unknown. Within
/// a round, no rule sees the result of another one.
/// </summary>
internal static class Evaluator
{
    internal static void Evaluate(Configuration configuration, Report report) => Evaluate(RuleList.Rounds, configuration, report);

    /// <summary>Evaluates some rules. Their order does not matter.</summary>
    internal static void Evaluate(RuleRounds rules, Configuration configuration, Report report)
    {
        var isStatement = configuration.Scope.ReadsOtherKeys;
        if (isStatement)
        {
            CheckStatement(rules.SingleValues, configuration, report);
            configuration.DropDistrusted();
        }

        BlockContexts.Assign(configuration);
        if (IsEvaluated(configuration, configuration.S3, configuration.HasS3))
            EvaluateBlock(rules, configuration.S3, report);
        if (IsEvaluated(configuration, configuration.Glue, configuration.HasGlue) && !IsGlueIgnored(configuration))
            EvaluateBlock(rules, configuration.Glue, report);
        if (isStatement)
            CheckStatement(rules.Others, configuration, report);
        report.Rule = null;
    }

    /// <summary>Evaluates the rules about properties that are written in a source file.</summary>
    internal static void EvaluateSource(IReadOnlyList<WrittenProperty> properties, Report report)
    {
        foreach (var rule in RuleList.All)
        {
            report.Rule = rule;
            rule.Source?.Invoke(properties, report);
        }

        report.Rule = null;
    }

    private static void EvaluateBlock(RuleRounds rules, AuthBlock block, Report report)
    {
        if (block.IsUnread)
        {
            report.Rule = SRA4003.Rule;
            SRA4003.Rule.Block!(block, report);
            return;
        }

        CheckBlock(rules.SingleValues, block, report);
        block.DropDistrusted();
        CheckBlock(rules.Others, block, report);
    }

    private static void CheckBlock(Rule[] rules, AuthBlock block, Report report)
    {
        foreach (var rule in rules)
        {
            if (rule.Block is not { } check || (rule.SkipsPartial && block.IsPartial))
                continue;
            report.Rule = rule;
            check(block, report);
        }
    }

    private static void CheckStatement(Rule[] rules, Configuration configuration, Report report)
    {
        foreach (var rule in rules)
        {
            if (rule.Statement is not { } check || (rule.SkipsPartial && configuration.IsPartial))
                continue;
            report.Rule = rule;
            check(configuration, report);
        }
    }

    // A catalog, load or table without any key of a block has other credentials. A block alone, and that of a volume, can be empty.
    private static bool IsEvaluated(Configuration configuration, AuthBlock block, bool hasBlock) =>
        !block.Present.IsEmpty
        || (hasBlock && configuration.Scope == PropertyScope.Block)
        || (configuration.Scope.RequiresS3 && block.Service == AwsService.S3);

    /// <summary>Indicates whether the metastore is not Glue, so that SRA5004 reports the whole block.</summary>
    internal static bool IsGlueIgnored(Configuration configuration) =>
        configuration.Metastore is not (Metastore.Unknown or Metastore.Glue);
}
