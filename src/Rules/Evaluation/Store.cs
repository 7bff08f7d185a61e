namespace StarRocks.AwsAuth.Rules;

/// <summary>Whose the object store or the STS of a block is, as far as its endpoint tells.</summary>
internal enum Store
{
    /// <summary>The endpoint is unknown, malformed, or may be given elsewhere.</summary>
    Unsure,
    Aws,

    /// <summary>MinIO, Ceph, R2, …: AWS' shapes of keys and regions don't hold there.</summary>
    NonAws,
}

internal static class Stores
{
    extension(AuthBlock block)
    {
        internal Store Store => Of(block, Parameter.Endpoint, absent: block.IsPartial || block.Context == BlockContext.Vended ? Store.Unsure : Store.Aws);

        internal Store Sts => Of(block, Parameter.StsEndpoint, absent: block.IsPartial ? Store.Unsure : Store.Aws);
    }

    private static Store Of(AuthBlock block, Parameter parameter, Store absent)
    {
        if (block.Lacks(parameter))
            return absent;
        return block[parameter] is { } text && Endpoint.TryParse(text, out var endpoint) ? endpoint.IsAws ? Store.Aws : Store.NonAws : Store.Unsure;
    }
}
