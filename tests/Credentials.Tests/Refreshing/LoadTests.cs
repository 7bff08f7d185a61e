using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>
/// Tests a thousand callers at every expiry, over real HTTP. <see cref="SharingTests"/> and the benchmarks run ten thousand expiries.
/// </summary>
public sealed class LoadTests
{
    private const int Callers = 1_000;
    private const int Expiries = 200;

    [Theory]
    [InlineData("role")]
    [InlineData("web identity")]
    [InlineData("instance profile")]
    public async Task A_thousand_callers_cause_one_refresh_at_each_expiry(string method)
    {
        using var sts = new FakeSts();
        using var imds = new FakeImds();
        using var pod = new Pod();
        var host = method == "web identity" ? pod.Host : TestHost.With(imds);
        sts.Clock = imds.Clock = () => host.UtcNow;
        S3Auth block = method switch
        {
            "role" => Blocks.KeysAndRole(sts),
            "web identity" => Pod.Block(sts),
            _ => new() { UseInstanceProfile = true, Region = "eu-west-1" },
        };
        var credentials = block.On(host);
        for (var expiry = 1; expiry <= Expiries; expiry++)
        {
            var keys = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => credentials.GetCredentialsAsync()));
            Assert.EndsWith(
                expiry.ToString("00000", System.Globalization.CultureInfo.InvariantCulture),
                keys[0].AccessKey,
                StringComparison.Ordinal);
            Assert.All(keys, key => Assert.Same(keys[0], key));
            host.Advance(TimeSpan.FromHours(7));
        }

        Assert.Equal(method == "instance profile" ? 0 : Expiries, sts.Requests.Count);
        Assert.Equal(method == "instance profile" ? Expiries : 0, imds.Count(FakeImds.RolePath));
        TestContext.Current.TestOutputHelper?.WriteLine($"{method}: {Expiries} expiries, {Callers} callers each: one refresh each");
    }
}
