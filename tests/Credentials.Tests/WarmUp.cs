using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

[assembly: AssemblyFixture(typeof(WarmUp))]

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>The first request of the SDK takes seconds on a busy machine, so that a second one would be sent: before the tests nobody counts.</summary>
public sealed class WarmUp : IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        using var pod = new Pod();
        await Blocks.ProfileAndRole(sts).On(TestHost.With(imds)).GetCredentialsAsync();
        await Pod.Block(sts).On(pod.Host).GetCredentialsAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
