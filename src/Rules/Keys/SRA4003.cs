namespace StarRocks.AwsAuth.Rules;

internal static class SRA4003
{
    internal static readonly Rule Rule = new(
        "SRA4003",
        "A key that this statement ignores",
        RuleSeverity.Warning,
        "A key that StarRocks knows, and that this statement doesn't read.")
    {
        Block = static (block, report) =>
        {
            foreach (var parameter in block.Given)
            {
                if (IsLost(block, parameter))
                    report.OnKey(block, parameter, LostMessage(block, parameter));
            }
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
    };

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
        report.Rule = Rule;
        report.OnKey(key, entry, $"'{key}' has no effect in PROPERTIES: StarRocks reads it in {statement.KeyClause.Words} (…) alone. Move it there.");
    }

    private static bool IsLost(AuthBlock block, Parameter parameter)
    {
        if (block.IsUnread)
            return true;
        if (parameter == Parameter.IamRoleArn && block.Has(parameter) && block.DropsRole)
            return true;
        return !block.MayRead(parameter) && !(parameter.IsRefusedByVolume && block.Context == BlockContext.StorageVolume);
    }

    private static string LostMessage(AuthBlock block, Parameter parameter)
    {
        var key = block.Key(parameter);
        if (block.IsUnread)
            return $"'{key}' has no effect: this statement does not read '{block.Prefix}'. Remove it.";
        if (block.Context == BlockContext.IcebergClient)
            return $"'{key}' has no effect in an Iceberg catalog, which reads 'glue.id' instead. Set that one.";
        if (block.Context != BlockContext.StorageVolume)
        {
            var readers = parameter.ReadBy == BlockReaders.Volumes ? "in storage volumes" : "in external catalogs";
            return $"'{key}' has no effect here: StarRocks reads it {readers} alone. Remove it.";
        }

        if (parameter == Parameter.EnableSsl)
            return $"'{key}' is lost: a storage volume does not keep it. Write http:// or https:// in '{block.Key(Parameter.Endpoint)}' instead.";
        if (parameter == Parameter.SessionToken)
        {
            return $"'{key}' is lost: a storage volume keeps only the pair, and temporary keys are refused without their token. "
                + "Use an IAM user's own keys or an instance profile.";
        }

        if (parameter != Parameter.IamRoleArn)
            return $"'{key}' is lost: a storage volume does not keep it. Remove it.";
        var profile = block.Key(Parameter.UseInstanceProfile);
        return block.IsFrontend
            ? $"'{key}' is dropped: '{block.Key(Parameter.UseAwsSdkDefaultBehavior)}' is true, and the frontend assumes no role on top of it. "
                + $"Use '{profile}' instead, or remove the role."
            : $"'{key}' is lost: a storage volume keeps a role only beside '{profile}' or '{block.Key(Parameter.UseWebIdentityTokenFile)}'. "
                + "Use one of them, or remove the role.";
    }
}
