using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>A role on top of an identity that fails: two that wait, by a clock that the tests set.</summary>
public sealed class ChainTests
{
    private static readonly TimeSpan _tick = TimeSpan.FromSeconds(0.05);

    [Fact]
    public async Task TheWaitOfTheRoleIsNotAddedToThatOfItsIdentity()
    {
        // The identity waits as long as it may, the role as short as it may.
        var (host, roleHost) = (TestHost.WithClock(), TestHost.WithClock());
        (host.Chances, roleHost.Chances) = (static () => 0, static () => 1);
        var asked = new List<TimeSpan>();
        var source = new FakeSource(_ =>
        {
            asked.Add(host.Elapsed);
            throw new IssueException("down.") { IsTransient = true };
        });
        var role = new RefreshedCredentials(new AssumedRoleSource(roleHost, new RefreshedCredentials(source, host), CredentialStep.InstanceProfile, Request(), new NoAssumer()), roleHost);
        for (var tick = 0; tick < 1_200; tick++)
        {
            await Assert.ThrowsAsync<CredentialRefreshException>(role.GetCredentialsAsync);
            host.Advance(_tick);
            roleHost.Advance(_tick);
        }

        var longest = asked.Zip(asked.Skip(1), static (one, next) => next - one).Max();
        Assert.InRange(longest, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.2));
        Assert.InRange(asked.Count, 30, 60);
    }

    private static RoleRequest Request() => new(Blocks.Role, null, "test", null, new StsAddress(null, "eu-west-1", "aws"));

    private sealed class NoAssumer : RoleAssumer
    {
        internal override Task<IssuedCredentials> AssumeAsync(RoleRequest role, ImmutableCredentials identity, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody has come so far.");
    }
}
