namespace StarRocks.AwsAuth.Rules;

internal static class SRA2012
{
    internal static readonly Rule Rule = new(
        "SRA2012",
        "Addressing style does not fit the endpoint",
        RuleSeverity.Warning,
        "A bucket cannot be a host name in front of an IP address or a single-label host, and some stores reject a bucket in the path.")
    {
        Block = static (block, report) =>
        {
            if (block.Service == AwsService.Glue || block[Parameter.Endpoint] is not { } text || !Endpoint.TryParse(text, out var endpoint))
                return;
            if (endpoint.IsAddress || endpoint.IsSingleLabel)
                CheckDisabled(block, report);
            else if (block.IsTrue(Parameter.EnablePathStyleAccess))
                CheckEnabled(block, report, endpoint);
        },
        Fixes = static finding => finding.Parameter == Parameter.EnablePathStyleAccess
            ? [new("Disable path-style access", finding.SetValue(Booleans.False))]
            : [new("Enable path-style access", finding.Set(finding.Block, Parameter.EnablePathStyleAccess, Booleans.True))],
    };

    private static void CheckDisabled(AuthBlock block, Report report)
    {
        if (!IsPathStyleOff(block))
            return;
        report.OnValue(
            block,
            Parameter.Endpoint,
            $"'{block.Key(Parameter.Endpoint)}' is an IP address or a single-label host, and path-style access is disabled. StarRocks "
                + "prepends the bucket to it, and the name cannot be resolved. "
                + $"Set '{block.Key(Parameter.EnablePathStyleAccess)}' = 'true'.",
            Parameter.EnablePathStyleAccess);
    }

    private static void CheckEnabled(AuthBlock block, Report report, Endpoint endpoint)
    {
        // SRA2017 reports an endpoint that contains the bucket.
        if (KnownStore.Find(endpoint.Host, out var bucketLength) is not { RejectsPathStyle: true } store || bucketLength > 0)
            return;
        report.OnValue(
            block,
            Parameter.EnablePathStyleAccess,
            $"'{block.Key(Parameter.EnablePathStyleAccess)}' is true, but {store.Name} rejects requests with the bucket in the path. "
                + "Every access fails. Set it to 'false'.",
            Parameter.Endpoint);
    }

    // If it is unset, the nodes choose it for a storage volume, and a catalog server can choose it for the credentials that it vends.
    private static bool IsPathStyleOff(AuthBlock block)
    {
        if (block.IsFalse(Parameter.EnablePathStyleAccess))
            return true;
        return block.IsUnset(Parameter.EnablePathStyleAccess) && !block.IsPartial
            && block.Context is not (BlockContext.StorageVolume or BlockContext.Vended);
    }
}
