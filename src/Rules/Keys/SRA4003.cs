namespace StarRocks.AwsAuth.Rules;

internal static class SRA4003
{
    internal static readonly Rule Rule = new(
        "SRA4003",
        "Property is ignored by this statement",
        RuleSeverity.Warning,
        "StarRocks knows the property, but this statement does not read it.")
    {
        IsOfIgnoredKey = true,
        Block = static (block, report) =>
        {
            foreach (var parameter in block.Present)
            {
                if (IsIgnored(block, parameter))
                    report.OnKey(block, parameter, IgnoredMessage(block, parameter));
            }
        },
        Statement = static (configuration, report) =>
        {
            if (configuration.Statement is { } statement && statement.BlockClause == SqlClause.Set)
                CheckAlteration(configuration, new Alteration(statement, configuration.Catalog), report);
        },
        Fixes = static finding =>
        {
            if (finding.IsMisplaced)
                return MisplacedFixes(finding);
            if (finding.Block.IsUnread)
                return [new("Remove the property that this statement does not read", finding.Remove())];
            if (finding.Parameter == Parameter.CatalogId && !finding.IsWritten(GlueId))
            {
                return
                [
                    new("Use the key that Iceberg reads", finding.Rename(GlueId)) { IsCertain = true },
                    new(RemoveIgnored, finding.Remove()),
                ];
            }
            return [new(RemoveIgnored, [.. finding.Remove(), .. SchemeSteps(finding)])];
        },
    };

    private const string GlueId = "glue.id";
    private const string RemoveIgnored = "Remove the ignored property";

    // A misplaced key is removed only if the right clause has it too: otherwise the user has to move it.
    private static RuleFix[] MisplacedFixes(Finding finding) => finding.IsWritten(finding.Problem.Key)
        ? [new(RemoveIgnored, FixStep.Remove(finding.Problem.Key, finding.Problem.Position))]
        : [];

    // A storage volume drops enable_ssl, but keeps the scheme of its endpoint.
    private static FixStep[] SchemeSteps(Finding finding)
    {
        var block = finding.Block;
        if (finding.Parameter != Parameter.EnableSsl || !block.Has(Parameter.EnableSsl) || !block.Has(Parameter.Endpoint)
            || !Endpoint.TryParse(block[Parameter.Endpoint]!, out var endpoint) || endpoint.HasScheme)
            return [];
        var scheme = block.IsTrue(Parameter.EnableSsl) ? "https://" : "http://";
        return [finding.Set(block, Parameter.Endpoint, scheme + block[Parameter.Endpoint])];
    }

    /// <summary>Reports a key in a clause where StarRocks reads no AWS key.</summary>
    internal static void ReportMisplaced(Report report, StatementDefinition statement, string key, int position)
    {
        report.Rule = Rule;
        report.OnKey(
            key,
            position,
            $"'{key}' is ignored in PROPERTIES. StarRocks reads it only in {statement.BlockClause} (…). Move it there.");
    }

    /// <summary>Reports a setting of fe.conf in the configuration of a backend.</summary>
    internal static void ReportOfFrontend(Report report, string key, int position)
    {
        report.Rule = Rule;
        report.OnKey(
            key,
            position,
            $"'{key}' is ignored by backends and compute nodes, which get the storage of the data from the frontend. Set it in fe.conf.");
    }

    /// <summary>Reports the keys of ALTER … SET that cannot be changed.</summary>
    private static void CheckAlteration(Configuration configuration, Alteration alteration, Report report)
    {
        var type = StatementKey.Type;
        if (configuration.IsWritten(type) && alteration.ReasonNotToSet(type.Name, type.Name) is { } ofType)
            report.OnKey(type.Name, configuration.PositionOf(type), ofType, severity: RuleSeverity.Error);
        foreach (var parameter in configuration.S3.Present)
        {
            var key = configuration.S3.Key(parameter);
            if (alteration.ReasonNotToSet(key, key) is { } reason)
                report.OnKey(configuration.S3, parameter, reason, severity: RuleSeverity.Error);
        }
    }

    private static bool IsIgnored(AuthBlock block, Parameter parameter)
    {
        if (block.IsUnread)
            return true;
        if (parameter == Parameter.IamRoleArn && block.Has(parameter) && block.IgnoresRole)
            return true;
        return !block.MayRead(parameter) && !(parameter.IsRejectedByVolume && block.Context == BlockContext.StorageVolume);
    }

    private static string IgnoredMessage(AuthBlock block, Parameter parameter)
    {
        var key = block.Key(parameter);
        if (block.IsOfBroker)
        {
            return $"'{key}' is ignored by the broker that the statement names, which reads only Hadoop's keys, "
                + "such as 'fs.s3a.access.key'. Remove the name of the broker, or the key.";
        }

        if (block.IsUnread)
            return $"'{key}' is ignored. This statement does not read '{block.Prefix}'. Remove it.";
        if (block.Context == BlockContext.StorageVolume)
            return VolumeMessage(block, parameter, key);
        if (block.Context == BlockContext.IcebergClient)
            return $"'{key}' is ignored by an Iceberg catalog, which reads '{GlueId}' instead. Set that key.";
        var readers = parameter.ReadBy == BlockReaders.Volumes ? "storage volumes" : "external catalogs";
        return $"'{key}' is ignored here. StarRocks reads it only in {readers}. Remove it.";
    }

    private static string VolumeMessage(AuthBlock block, Parameter parameter, string key)
    {
        if (parameter == Parameter.EnableSsl)
            return $"'{key}' is ignored by a storage volume. Use http:// or https:// in '{block.Key(Parameter.Endpoint)}' instead.";
        if (parameter == Parameter.SessionToken)
        {
            return $"'{key}' is ignored by a storage volume, and AWS rejects temporary keys without it. "
                + "Use the long-term keys of an IAM user, or an instance profile.";
        }

        if (parameter != Parameter.IamRoleArn)
            return $"'{key}' is ignored by a storage volume. Remove it.";
        var profile = block.Key(Parameter.UseInstanceProfile);
        return block.IsFrontend
            ? $"'{key}' is ignored because '{block.Key(Parameter.UseAwsSdkDefaultBehavior)}' is true, and the frontend assumes no role "
                + $"with it. Use '{profile}' instead, or remove the role."
            : $"'{key}' is ignored by a storage volume unless '{profile}' or '{block.Key(Parameter.UseWebIdentityTokenFile)}' is true. "
                + "Set one of them, or remove the role.";
    }
}
