using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// Assumes roles. Generated code hands it over for the types that declare a role and for no other, so that a trimmed program without roles
/// has no STS client. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RoleAssumer
{
    private protected RoleAssumer()
    {
    }

    /// <summary>By the SDK's STS client.</summary>
    public static RoleAssumer Sts => StsRoleAssumer.Instance;

    internal abstract Task<IssuedCredentials> AssumeAsync(RoleRequest role, ImmutableCredentials identity, CancellationToken cancellationToken);
}
