using System.Globalization;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>A service that says nothing, or takes its time, over real HTTP and by a clock that the tests set.</summary>
public sealed class SilenceTests
{
    private static readonly TimeSpan _step = TimeSpan.FromSeconds(0.02);

    [Theory]
    [InlineData(0.1)]
    [InlineData(2.6)]
    [InlineData(4.7)]
    [InlineData(6.9)]
    public async Task TwoAndAHalfSecondsAfterASilenceWeAreBack(double seconds)
    {
        var silence = TimeSpan.FromSeconds(seconds);
        var host = TestHost.Real();
        using var sts = new FakeSts { Instead = _ => host.Elapsed < silence ? FakeReply.Silence : null };
        var credentials = Blocks.KeysAndRole(sts).On(host);

        // Somebody asks all the time, so that whatever has to be waited out has begun at the worst moment.
        while (await Record.ExceptionAsync(() => host.Time.UntilAsync(credentials.GetCredentialsAsync, () => sts.Silences)) is { } problem)
        {
            Assert.IsType<CredentialRefreshException>(problem);
            Assert.InRange(host.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
            host.Advance(_step);
        }

        Assert.InRange(host.Elapsed, silence, silence + TimeSpan.FromSeconds(2.5));
    }

    [Fact]
    public async Task AnAnswerThatTakesItsTimeIsStillOne()
    {
        var answers = new TaskCompletionSource();
        using var sts = new FakeSts { Until = answers.Task };
        var asked = 0;
        sts.Instead = _ =>
        {
            // Twice it was asked again meanwhile.
            if (++asked == 3)
                answers.SetResult();
            return null;
        };
        var host = TestHost.Real();
        var credentials = Blocks.KeysAndRole(sts).On(host);
        var keys = await host.Time.UntilAsync(
            () => Task.WhenAll(Enumerable.Range(0, 100).Select(_ => credentials.GetCredentialsAsync())), () => sts.Silences);
        Assert.All(keys, key => Assert.Same(keys[0], key));
        Assert.Equal(3, sts.Requests.Count);
    }

    [Fact]
    public async Task AnAnswerOfASecondIsAskedForOnce()
    {
        var host = TestHost.Real();
        using var sts = new FakeSts();
        sts.Instead = _ =>
        {
            host.Advance(TimeSpan.FromSeconds(1));
            return null;
        };
        var credentials = Blocks.KeysAndRole(sts).On(host);
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
        var host = TestHost.With(imds);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(
            () => host.Time.UntilAsync(Blocks.ProfileAndRole(sts).On(host).GetCredentialsAsync, () => imds.Silences));
        Assert.Equal((CredentialStep.InstanceProfile, Blocks.Role), (problem.Step, problem.RoleArn));
        Assert.Equal(RefreshTiming.Answer, host.Elapsed);
        Assert.Contains("no answer within 6.4 s", problem.Message, StringComparison.Ordinal);
        Assert.Empty(sts.Requests);
    }
}
