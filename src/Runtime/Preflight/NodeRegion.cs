using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Finds the region of the node, which the SDK uses if none is set.</summary>
internal static class NodeRegion
{
    /// <summary>Returns the region; null if it is not known, as on another machine, for which <c>NodeIdentity</c> is set.</summary>
    internal static async Task<string?> FindAsync(CredentialOptions options, CancellationToken cancellationToken) =>
        options.NodeIdentity is null ? await SdkRegion.FindAsync(cancellationToken).ConfigureAwait(false) : null;
}
