using System.Globalization;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>Tests services that do not respond, or respond slowly, over real HTTP and with simulated time.</summary>
public sealed class TimeoutTests
{
    private static readonly TimeSpan _step = TimeSpan.FromSeconds(0.02);

    [Theory]
    [InlineData(0.1)]
    [InlineData(2.6)]
    [InlineData(4.7)]
    [InlineData(6.9)]
    public async Task Credentials_are_back_2_5_seconds_after_a_time_without_responses(double seconds)
    {
        var outage = TimeSpan.FromSeconds(seconds);
        var host = TestHost.Real();
        using var sts = new FakeSts { Override = _ => host.Elapsed < outage ? FakeReply.NoResponse : null };
        var credentials = Blocks.KeysAndRole(sts).On(host);

        // Requests without a pause, so that every delay starts at the worst moment.
        while (await Record.ExceptionAsync(GetCredentialsAsync) is { } problem)
        {
            Assert.IsType<CredentialRefreshException>(problem);
            Assert.InRange(host.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
            host.Advance(_step);
        }

        Assert.InRange(host.Elapsed, outage, outage + TimeSpan.FromSeconds(2.5));

        Task GetCredentialsAsync() => host.Time.UntilAsync(credentials.GetCredentialsAsync, () => sts.Unanswered);
    }

    [Fact]
    public async Task A_slow_response_is_used()
    {
        var responds = new TaskCompletionSource();
        using var sts = new FakeSts { Until = responds.Task };
        var requests = 0;
        sts.Override = _ =>
        {
            if (++requests == 3)
                responds.SetResult();
            return null;
        };
        var host = TestHost.Real();
        var credentials = Blocks.KeysAndRole(sts).On(host);
        var keys = await host.Time.UntilAsync(
            () => Task.WhenAll(Enumerable.Range(0, 100).Select(_ => credentials.GetCredentialsAsync())), () => sts.Unanswered);
        Assert.All(keys, key => Assert.Same(keys[0], key));
        Assert.Equal(3, sts.Requests.Count);
    }

    [Fact]
    public async Task A_response_after_a_second_takes_one_request()
    {
        var host = TestHost.Real();
        using var sts = new FakeSts();
        sts.Override = _ =>
        {
            host.Advance(TimeSpan.FromSeconds(1));
            return null;
        };
        var credentials = Blocks.KeysAndRole(sts).On(host);
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => credentials.GetCredentialsAsync()));
        Assert.Single(sts.Requests);
    }

    [Fact]
    public async Task A_base_identity_without_a_response_is_reported_as_the_failed_step()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = culture;
        using var imds = new FakeImds { Override = static _ => FakeReply.NoResponse };
        using var sts = new FakeSts();
        var host = TestHost.With(imds);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(
            () => host.Time.UntilAsync(Blocks.ProfileAndRole(sts).On(host).GetCredentialsAsync, () => imds.Unanswered));
        Assert.Equal((CredentialStep.InstanceProfile, Blocks.Role), (problem.Step, problem.RoleArn));
        Assert.Equal(RefreshTiming.AttemptTimeout, host.Elapsed);
        Assert.Contains("no response within 6.4 s", problem.Message, StringComparison.Ordinal);
        Assert.Empty(sts.Requests);
    }
}
