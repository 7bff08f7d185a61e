using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Asks every rule that has something to look at. First those that judge a value by itself: what they object to is unknown to the rest.</summary>
internal static class Judge
{
    internal static void Run(Configuration configuration, Report report)
    {
        var isStatement = configuration.Scope.ReadsKeys;
        if (isStatement)
        {
            foreach (var rule in AuthRules.Order.StatementsFirst)
                Ask(rule, configuration, report);
        }

        BlockContexts.Assign(configuration);
        if (IsThere(configuration, configuration.S3, configuration.HasS3))
            Run(configuration.S3, report);
        if (IsThere(configuration, configuration.Glue, configuration.HasGlue) && !IsIdle(configuration))
            Run(configuration.Glue, report);
        if (isStatement)
        {
            foreach (var rule in AuthRules.Order.Statements)
            {
                if (!(rule.NotInParts && configuration.IsPart))
                    Ask(rule, configuration, report);
            }
        }

        report.Rule = null;
    }

    /// <summary>Asks about pairs as they stand in source, on top of all else.</summary>
    internal static void RunOverSource(IReadOnlyList<WrittenProperty> properties, Report report)
    {
        foreach (var rule in AuthRules.Order.Sources)
        {
            report.Rule = rule;
            rule.Source!(properties, report);
        }

        report.Rule = null;
    }

    private static void Run(AuthBlock block, Report report)
    {
        if (block.IsUnread)
        {
            Ask(AuthRules.SRA4003, block, report);
            return;
        }

        foreach (var rule in AuthRules.Order.BlocksFirst)
            Ask(rule, block, report);
        foreach (var rule in RulesOfBlock.For(block))
            Ask(rule, block, report);
    }

    /// <summary>A catalog, load or table without any key of a block takes its credentials from elsewhere; a block alone or a volume's is there though empty.</summary>
    private static bool IsThere(Configuration configuration, AuthBlock block, bool has) =>
        !block.Given.IsEmpty || (has && configuration.Scope == PropertyScope.Block) || (configuration.Scope.RequiresS3 && block.Service == AwsService.S3);

    /// <summary>The metastore is not Glue: SRA5004 says that the block is ignored, and that is all there is to say.</summary>
    private static bool IsIdle(Configuration configuration) =>
        configuration.Metastore is not (Metastore.Unknown or Metastore.Glue);

    private static void Ask(Rule rule, AuthBlock block, Report report)
    {
        report.Rule = rule;
        rule.Block!(block, report);
    }

    private static void Ask(Rule rule, Configuration configuration, Report report)
    {
        report.Rule = rule;
        rule.Statement!(configuration, report);
    }
}
