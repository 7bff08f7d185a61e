using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

[assembly: AssemblyFixture(typeof(WarmUp))]

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>
/// Sends the first requests before the tests: on a busy machine the first one takes seconds, and a test would count its repetition.
/// </summary>
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
