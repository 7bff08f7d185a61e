using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Http;

/// <summary>Tests TLS and proxies.</summary>
[Collection(Process.Environment)]
public sealed class ConnectionTests
{
    [Fact]
    public async Task An_untrusted_certificate_is_rejected()
    {
        using var certificate = Certificates.Create("localhost");
        using var sts = new FakeSts(certificate);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Contains("the TLS handshake failed. The server certificate was rejected", problem.Message, StringComparison.Ordinal);
        Assert.Empty(sts.Requests);
    }

    [Fact]
    public async Task The_proxy_of_the_process_is_used_except_for_instance_metadata()
    {
        using var sts = new FakeSts();
        using var imds = new FakeImds();
        using var proxy = new FakeHttp(sts.DefaultReply);
        using (new DefaultProxy(proxy.Address))
            await Blocks.ProfileAndRole(sts).On(TestHost.With(imds)).GetCredentialsAsync();
        Assert.Equal("AssumeRole", Assert.Single(proxy.Requests).Field("Action"));
        Assert.Empty(sts.Requests);
        Assert.Equal(1, imds.Count(FakeImds.RolePath));
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_redirect_through_a_proxy_is_not_followed(int status)
    {
        using var sts = new FakeSts();
        using var proxy = new FakeHttp(_ => new FakeReply(status, "") { Header = $"Location: {sts.Address}/" });
        using (new DefaultProxy(proxy.Address))
        {
            var problem = await Assert.ThrowsAsync<CredentialRefreshException>(
                Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
            Assert.Contains($"a redirect (status {status}), which is not followed", problem.Message, StringComparison.Ordinal);
        }

        Assert.Single(proxy.Requests);
        Assert.Empty(sts.Requests);
    }

    [Fact]
    public async Task A_response_through_a_proxy_is_limited()
    {
        using var sts = new FakeSts();
        using var proxy = new FakeHttp(static _ => new FakeReply(200, new string(' ', 2 << 20)));
        using (new DefaultProxy(proxy.Address))
        {
            var problem = await Assert.ThrowsAsync<CredentialRefreshException>(
                Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
            Assert.Contains("the response is longer than 1 MB", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Timers_call_back_and_end()
    {
        var timers = new OwnTimers();
        var calls = Enumerable.Range(0, 200)
            .Select(static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToList();
        var ended = timers.Start(TimeSpan.FromDays(1), static () => Assert.Fail("This timer was ended."));
        for (var i = 0; i < calls.Count; i++)
            timers.Start(TimeSpan.FromMilliseconds((calls.Count - i) / 50.0), calls[i].SetResult);
        ended.Dispose();
        await Task.WhenAll(calls.Select(static call => call.Task));
    }

    /// <summary>Sets the proxy of the process.</summary>
    private sealed class DefaultProxy : IWebProxy, IDisposable
    {
        private readonly IWebProxy _before = HttpClient.DefaultProxy;
        private readonly Uri _address;

        public DefaultProxy(string address)
        {
            _address = new Uri(address);
            HttpClient.DefaultProxy = this;
        }

        public ICredentials? Credentials { get; set; }

        public Uri GetProxy(Uri destination) => _address;

        public bool IsBypassed(Uri host) => false;

        public void Dispose() => HttpClient.DefaultProxy = _before;
    }
}
