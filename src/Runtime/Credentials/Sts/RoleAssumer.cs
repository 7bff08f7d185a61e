using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// Represents an object that assumes roles; used by generated code. Generated code passes it only for types that declare a role, so that a
/// trimmed program without roles does not contain it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RoleAssumer
{
    private protected RoleAssumer()
    {
    }

    /// <summary>Gets the object that sends the requests to STS.</summary>
    public static RoleAssumer Sts => StsRoleAssumer.Instance;

    internal abstract Task<IssuedCredentials> AssumeAsync(
        RoleRequest role,
        ImmutableCredentials identity,
        CredentialHost host,
        CancellationToken cancellationToken);
}
