using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Asks every rule, in two rounds: first those that look at single values, then all others, to which a value that was objected to is
/// unknown. Within a round no rule sees what another one did.
/// </summary>
internal static class Evaluator
{
    internal static void Run(Configuration configuration, Report report) => Run(RuleList.Evaluated, configuration, report);

    /// <param name="rules">In any order.</param>
    internal static void Run(RuleRounds rules, Configuration configuration, Report report)
    {
        var isStatement = configuration.Scope.ReadsKeys;
        if (isStatement)
        {
            AskStatement(rules.Values, configuration, report);
            configuration.DropDistrusted();
        }

        BlockContexts.Assign(configuration);
        if (IsThere(configuration, configuration.S3, configuration.HasS3))
            Run(rules, configuration.S3, report);
        if (IsThere(configuration, configuration.Glue, configuration.HasGlue) && !IsIdle(configuration))
            Run(rules, configuration.Glue, report);
        if (isStatement)
            AskStatement(rules.Others, configuration, report);
        report.Rule = null;
    }

    /// <summary>Asks about properties as they stand in source, on top of all else.</summary>
    internal static void RunOverSource(IReadOnlyList<WrittenProperty> properties, Report report)
    {
        foreach (var rule in RuleList.All)
        {
            report.Rule = rule;
            rule.Source?.Invoke(properties, report);
        }

        report.Rule = null;
    }

    private static void Run(RuleRounds rules, AuthBlock block, Report report)
    {
        if (block.IsUnread)
        {
            report.Rule = SRA4003.Rule;
            SRA4003.Rule.Block!(block, report);
            return;
        }

        AskBlock(rules.Values, block, report);
        block.DropDistrusted();
        AskBlock(rules.Others, block, report);
    }

    private static void AskBlock(Rule[] rules, AuthBlock block, Report report)
    {
        foreach (var rule in rules)
        {
            if (rule.Block is not { } check || (rule.SkipsPartial && block.IsPartial))
                continue;
            report.Rule = rule;
            check(block, report);
        }
    }

    private static void AskStatement(Rule[] rules, Configuration configuration, Report report)
    {
        foreach (var rule in rules)
        {
            if (rule.Statement is not { } check || (rule.SkipsPartial && configuration.IsPartial))
                continue;
            report.Rule = rule;
            check(configuration, report);
        }
    }

    /// <summary>
    /// A catalog, load or table without any key of a block takes its credentials from elsewhere; a block alone or a volume's is there
    /// though empty.
    /// </summary>
    private static bool IsThere(Configuration configuration, AuthBlock block, bool has) =>
        !block.Given.IsEmpty
        || (has && configuration.Scope == PropertyScope.Block)
        || (configuration.Scope.RequiresS3 && block.Service == AwsService.S3);

    /// <summary>The metastore is not Glue: SRA5004 reports the block as ignored, and that is all there is to report.</summary>
    private static bool IsIdle(Configuration configuration) =>
        configuration.Metastore is not (Metastore.Unknown or Metastore.Glue);
}
