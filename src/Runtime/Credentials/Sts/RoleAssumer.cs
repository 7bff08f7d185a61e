using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// Represents a client that assumes roles; used by generated code. Generated code passes it only for types that declare a role, so that a
/// trimmed program without roles contains no STS client.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RoleAssumer
{
    private protected RoleAssumer()
    {
    }

    /// <summary>Gets the client that uses the STS client of the AWS SDK.</summary>
    public static RoleAssumer Sts => StsRoleAssumer.Instance;

    internal abstract Task<IssuedCredentials> AssumeAsync(
        RoleRequest role,
        ImmutableCredentials identity,
        CancellationToken cancellationToken);
}
