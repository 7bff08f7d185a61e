using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>A service that says nothing, or takes its time, over real HTTP and in real time.</summary>
public sealed class SilenceTests
{
    private static readonly double[] _silences = [0.1, 2.6, 4.7, 6.9];

    [Fact]
    public async Task TwoAndAHalfSecondsAfterASilenceWeAreBack() =>
        await Task.WhenAll(_silences.Select(static seconds => BackAfterAsync(TimeSpan.FromSeconds(seconds))));

    [Fact]
    public async Task AnAnswerThatTakesItsTimeIsStillOne()
    {
        using var sts = new FakeSts { Delay = TimeSpan.FromSeconds(5) };
        var credentials = Blocks.KeysAndRole(sts).On(TestHost.Real());
        var keys = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => credentials.GetCredentialsAsync()));
        Assert.All(keys, key => Assert.Same(keys[0], key));
        Assert.InRange(sts.Requests.Count, 1, 3);
    }

    [Fact]
    public async Task AnAnswerOfASecondIsAskedForOnce()
    {
        using var sts = new FakeSts { Delay = TimeSpan.FromSeconds(1) };
        var credentials = Blocks.KeysAndRole(sts).On(TestHost.Real());
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => credentials.GetCredentialsAsync()));
        Assert.Single(sts.Requests);
    }

    [Fact]
    public async Task ASilentProfileUnderARoleIsToldAsTheProfile()
    {
        // Whatever the program's language is.
        var language = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        language.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = language;
        using var imds = new FakeImds { Instead = static _ => FakeReply.Silence };
        using var sts = new FakeSts();
        var time = Stopwatch.StartNew();
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.ProfileAndRole(sts).On(TestHost.With(imds)).GetCredentialsAsync);
        Assert.Equal((CredentialStep.InstanceProfile, Blocks.Role), (problem.Step, problem.RoleArn));
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
        Assert.Contains("no answer within 6.4 s", problem.Message, StringComparison.Ordinal);
        Assert.Empty(sts.Requests);
    }

    /// <summary>Somebody asks all the time, so that whatever has to be waited out has begun at the worst moment.</summary>
    private static async Task BackAfterAsync(TimeSpan silence)
    {
        using var sts = new FakeSts { Instead = static _ => FakeReply.Silence };
        var credentials = Blocks.KeysAndRole(sts).On(TestHost.Real());
        var time = Stopwatch.StartNew();
        var asking = AskAsync();
        await Task.Delay(silence, TestContext.Current.CancellationToken);
        sts.Instead = null;
        await asking;
        Assert.InRange(time.Elapsed, silence, silence + TimeSpan.FromSeconds(3.5));
        TestContext.Current.TestOutputHelper?.WriteLine($"silent for {silence.TotalSeconds:0.0} s, back {(time.Elapsed - silence).TotalSeconds:0.0} s later, {sts.Requests.Count} requests");

        async Task AskAsync()
        {
            while (true)
            {
                try
                {
                    await credentials.GetCredentialsAsync();
                    return;
                }
                catch (CredentialRefreshException)
                {
                    Assert.True(time.Elapsed < TimeSpan.FromSeconds(30));
                    await Task.Delay(20);
                }
            }
        }
    }
}
