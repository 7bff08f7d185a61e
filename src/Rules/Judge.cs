namespace StarRocks.AwsAuth.Rules;

/// <summary>Asks every rule that has something to look at. First those that judge a value by itself: what they object to is unknown to the rest.</summary>
internal static class Judge
{
    internal static void Run(Configuration configuration, Report report)
    {
        var isStatement = configuration.Form is not (StatementForm.Alone or StatementForm.Settings);
        if (isStatement)
            Ask(AuthRules.Order.StatementsFirst, configuration, report);
        BlockContexts.Assign(configuration);
        if (IsThere(configuration, configuration.S3, configuration.HasS3))
            Run(configuration.S3, report);
        if (IsThere(configuration, configuration.Glue, configuration.HasGlue) && !IsIdle(configuration))
            Run(configuration.Glue, report);
        if (isStatement)
            Ask(AuthRules.Order.Statements, configuration, report);
        report.Rule = null;
    }

    private static void Run(AuthBlock block, Report report)
    {
        if (block.IsUnread)
        {
            report.Rule = AuthRules.SRA4003;
            AuthRules.SRA4003.Block!(block, report);
            return;
        }

        foreach (var rule in RulesOfBlock.For(block.Given))
        {
            if (rule.NotInParts && block.IsPart)
                continue;
            report.Rule = rule;
            rule.Block!(block, report);
        }
    }

    /// <summary>A catalog, load or table without any key of a block takes its credentials from elsewhere; a block alone or a volume's is there though empty.</summary>
    private static bool IsThere(Configuration configuration, AuthBlock block, bool has) =>
        !block.Given.IsEmpty || (has && configuration.Form == StatementForm.Alone) || (configuration.Form == StatementForm.StorageVolume && block.Service == AwsService.S3);

    /// <summary>The metastore is not Glue: SRA5004 says that the block is ignored, and that is all there is to say.</summary>
    private static bool IsIdle(Configuration configuration) =>
        configuration.Form == StatementForm.Catalog && configuration.Metastore is not (Metastore.Unknown or Metastore.Glue);

    private static void Ask(Rule[] rules, Configuration configuration, Report report)
    {
        foreach (var rule in rules)
        {
            if (rule.NotInParts && configuration.IsPart)
                continue;
            report.Rule = rule;
            rule.Statement!(configuration, report);
        }
    }
}
