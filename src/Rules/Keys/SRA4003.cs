namespace StarRocks.AwsAuth.Rules;

internal static partial class AuthRules
{
    /// <summary>A key that StarRocks knows, and that this statement doesn't read.</summary>
    internal static readonly Rule SRA4003 = Add(new Rule("SRA4003", "A key that this statement ignores", RuleSeverity.Warning)
    {
        Watches = ParameterSet.Keys | ParameterSet.Sts | ParameterSet.Sse | ParameterSet.PartitionedPrefix
            | ParameterSet.Of(Parameter.IamRoleArn) | ParameterSet.Of(Parameter.EnableSsl) | ParameterSet.Of(Parameter.CatalogId),
        Reads = ParameterSet.None,
        Block = static (block, report) =>
        {
            var lost = block.IsUnread ? ~ParameterSet.None : LostIn(block);
            lost &= block.Given;
            if (lost.IsEmpty)
                return;
            foreach (var parameter in lost)
                report.OnKey(block, parameter, LostMessage(block, parameter));
        },
        Mends = static finding =>
        {
            // Only where its right clause has the key: else it is to be moved, not lost.
            if (finding.IsMisplaced)
                return finding.IsWritten(finding.Problem.Key) ? [new(WithoutEffect, MendStep.Remove(finding.Problem.Key, finding.Problem.Entry))] : [];
            if (finding.Block.IsUnread)
                return [new("Remove what this statement does not read", finding.Remove())];
            if (finding.Parameter == Parameter.CatalogId && !finding.IsWritten(GlueId))
                return [new("Write the key that Iceberg reads", finding.ToKey(GlueId)), new(WithoutEffect, finding.Remove())];
            return [new(WithoutEffect, [.. finding.Remove(), .. SchemeOf(finding)])];
        },
    });

    private const string GlueId = "glue.id";
    private const string WithoutEffect = "Remove the key without effect";

    /// <summary>What a storage volume doesn't keep of enable_ssl its endpoint can say.</summary>
    private static MendStep[] SchemeOf(Finding finding)
    {
        var block = finding.Block;
        if (finding.Parameter != Parameter.EnableSsl || !block.Has(Parameter.EnableSsl) || !block.Has(Parameter.Endpoint)
            || !Endpoint.TryParse(block[Parameter.Endpoint]!, out var endpoint) || endpoint.HasScheme)
            return [];
        return [finding.Set(block, Parameter.Endpoint, (block.IsTrue(Parameter.EnableSsl) ? "https://" : "http://") + block[Parameter.Endpoint])];
    }

    /// <summary>A key in a clause that takes none of AWS.</summary>
    internal static void SayMisplaced(Report report, StatementDefinition statement, string key, int entry)
    {
        report.Rule = SRA4003;
        report.OnKey(key, entry, $"'{key}' has no effect in PROPERTIES: StarRocks reads it in {statement.KeyClause.Words} (…) alone. Move it there.");
    }

    private static ParameterSet LostIn(AuthBlock block)
    {
        if (block.Context == BlockContext.StorageVolume)
        {
            var lost = ParameterSet.Sts | ParameterSet.Of(Parameter.EnableSsl) | ParameterSet.Of(Parameter.SessionToken);
            return block.DropsRole && block.Has(Parameter.IamRoleArn) ? lost | ParameterSet.Of(Parameter.IamRoleArn) : lost;
        }

        if (block.IsAlone)
            return ParameterSet.None;
        if (block.Service == AwsService.Glue)
            return block.Context == BlockContext.IcebergClient ? ParameterSet.Of(Parameter.CatalogId) : ParameterSet.None;
        return (block.Traits & BlockTraits.Catalog) != 0 ? ParameterSet.PartitionedPrefix : ParameterSet.PartitionedPrefix | ParameterSet.Sse;
    }

    private static string LostMessage(AuthBlock block, Parameter parameter)
    {
        var key = block.Key(parameter);
        if (block.IsUnread)
            return $"'{key}' has no effect: this statement does not read '{block.Prefix}'. Remove it.";
        if (block.Context == BlockContext.IcebergClient)
            return $"'{key}' has no effect in an Iceberg catalog, which reads 'glue.id' instead. Set that one.";
        if (block.Context != BlockContext.StorageVolume)
            return $"'{key}' has no effect here: StarRocks reads it {(ParameterSet.PartitionedPrefix.Contains(parameter) ? "in storage volumes" : "in external catalogs")} alone. Remove it.";
        return parameter switch
        {
            Parameter.EnableSsl => $"'{key}' is lost: a storage volume does not keep it. Write http:// or https:// in '{block.Key(Parameter.Endpoint)}' instead.",
            Parameter.IamRoleArn when block.IsFrontend => $"'{key}' is dropped: '{block.Key(Parameter.UseAwsSdkDefaultBehavior)}' is true, and the frontend assumes no role on top of it. Use '{block.Key(Parameter.UseInstanceProfile)}' instead, or remove the role.",
            Parameter.IamRoleArn => $"'{key}' is lost: a storage volume keeps a role only beside '{block.Key(Parameter.UseInstanceProfile)}' or '{block.Key(Parameter.UseWebIdentityTokenFile)}'. Use one of them, or remove the role.",
            Parameter.SessionToken => $"'{key}' is lost: a storage volume keeps only the pair, and temporary keys are refused without their token. Use an IAM user's own keys or an instance profile.",
            _ => $"'{key}' is lost: a storage volume does not keep it. Remove it.",
        };
    }
}
