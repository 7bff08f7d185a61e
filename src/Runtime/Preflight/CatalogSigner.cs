using Amazon.Runtime;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Represents what the requests to a REST catalog are signed with.</summary>
internal sealed class CatalogSigner(ImmutableCredentials keys, string region, string service)
{
    public ImmutableCredentials Keys => keys;

    public string Region => region;

    public string Service => service;
}
