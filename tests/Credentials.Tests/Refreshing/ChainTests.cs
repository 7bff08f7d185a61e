using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>Tests a role whose base identity fails, so that both have a retry delay, with simulated time.</summary>
public sealed class ChainTests
{
    private static readonly TimeSpan _tick = TimeSpan.FromSeconds(0.05);

    [Fact]
    public async Task The_retry_delays_of_role_and_base_identity_are_not_added()
    {
        // The longest delay for the base identity, and the shortest for the role.
        var (host, roleHost) = (TestHost.WithClock(), TestHost.WithClock());
        (host.Random, roleHost.Random) = (static () => 0, static () => 1);
        var requests = new List<TimeSpan>();
        var source = new FakeSource(_ =>
        {
            requests.Add(host.Elapsed);
            throw new IssueException("down.") { IsTransient = true };
        });
        var baseIdentity = new RefreshedCredentials(source, host);
        var role = new RefreshedCredentials(
            new AssumedRoleSource(roleHost, baseIdentity, CredentialStep.InstanceProfile, Request(), new UnusedAssumer()), roleHost);
        for (var tick = 0; tick < 1_200; tick++)
        {
            await Assert.ThrowsAsync<CredentialRefreshException>(role.GetCredentialsAsync);
            host.Advance(_tick);
            roleHost.Advance(_tick);
        }

        var longest = requests.Zip(requests.Skip(1), static (one, next) => next - one).Max();
        Assert.InRange(longest, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.2));
        Assert.InRange(requests.Count, 30, 60);
    }

    private static RoleRequest Request() => new(Blocks.Role, null, "test", null, new StsAddress(null, "eu-west-1", "aws"));

    private sealed class UnusedAssumer : RoleAssumer
    {
        internal override Task<IssuedCredentials> AssumeAsync(
            RoleRequest role, ImmutableCredentials identity, CredentialHost host, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("The base identity has no credentials.");
    }
}
