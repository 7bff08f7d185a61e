namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies whether the object store or the STS of a block belongs to AWS, according to its endpoint.</summary>
internal enum Store
{
    /// <summary>The endpoint is unknown, malformed, or may be set in another file or statement.</summary>
    Unknown,
    Aws,

    /// <summary>An S3-compatible store, such as MinIO, Ceph or R2. The formats of AWS keys and regions do not apply to it.</summary>
    NonAws,
}

internal static class Stores
{
    extension(AuthBlock block)
    {
        internal Store Store => FromEndpoint(
            block,
            Parameter.Endpoint,
            unset: block.IsPartial || block.Context == BlockContext.Vended ? Store.Unknown : Store.Aws);

        internal Store Sts => FromEndpoint(block, Parameter.StsEndpoint, unset: block.IsPartial ? Store.Unknown : Store.Aws);
    }

    private static Store FromEndpoint(AuthBlock block, Parameter parameter, Store unset)
    {
        if (block.IsUnset(parameter))
            return unset;
        if (block[parameter] is not { } text || !Endpoint.TryParse(text, out var endpoint))
            return Store.Unknown;
        return endpoint.IsAws ? Store.Aws : Store.NonAws;
    }
}
