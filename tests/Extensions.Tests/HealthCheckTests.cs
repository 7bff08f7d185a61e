using Microsoft.Extensions.Diagnostics.HealthChecks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Extensions.Tests;

public sealed class HealthCheckTests : IDisposable
{
    private const string Listing = "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>lake</Name></ListBucketResult>";

    private const string Denied = "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>";

    private readonly ManualTime _time = new();
    private readonly FakeHttp _store;
    private FakeReply _reply = new(200, Listing, "application/xml");

    public HealthCheckTests() => _store = new FakeHttp(_ => _reply);

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Access_is_healthy_with_a_message_for_each_step()
    {
        using var host = Build();
        var entry = await CheckAsync(host);
        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(["Bucket", "Configuration", "Identity"], entry.Data.Keys.Order());
    }

    [Fact]
    public async Task A_failure_names_the_fault()
    {
        _reply = new FakeReply(403, Denied, "application/xml");
        using var host = Build();
        var entry = await CheckAsync(host);
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Equal(("Permission", "AccessDenied"), (entry.Data["Fault"], entry.Data["ErrorCode"]));
        Secrets.AreNotIn(entry.Description + string.Join('\n', entry.Data.Values));
    }

    [Fact]
    public async Task A_result_is_kept_for_the_configured_time()
    {
        using var host = Build();
        await CheckAsync(host);
        _time.Advance(TimeSpan.FromSeconds(59));
        await CheckAsync(host);
        Assert.Single(_store.Requests);
        _time.Advance(TimeSpan.FromSeconds(1));
        await CheckAsync(host);
        Assert.Equal(2, _store.Requests.Count);
    }

    [Fact]
    public async Task A_reload_is_checked_at_once()
    {
        var settings = Settings();
        using var host = Build(settings);
        await CheckAsync(host);
        settings.Reload(Keys(Secrets.OtherSecretKey));
        await CheckAsync(host);
        Assert.Equal(2, _store.Requests.Count);
    }

    [Fact]
    public async Task Callers_at_the_same_time_share_a_check()
    {
        var until = new TaskCompletionSource();
        _reply = _reply with { Until = until.Task };
        using var host = Build();
        var service = host.Services.GetRequiredService<HealthCheckService>();
        var checks = Enumerable.Range(0, 20).Select(_ => CheckAsync(service)).ToArray();
        until.SetResult();
        await Task.WhenAll(checks);
        Assert.Single(_store.Requests);
    }

    [Fact]
    public async Task A_check_ends_at_the_deadline()
    {
        _reply = FakeReply.NoResponse;
        using var host = Build();
        var check = CheckAsync(host.Services.GetRequiredService<HealthCheckService>());
        while (_store.Unanswered == 0)
            await Task.Delay(1, TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromSeconds(10));
        var entry = await check;
        Assert.Equal((HealthStatus.Degraded, "Deadline"), (entry.Status, entry.Data["Fault"]));
    }

    [Fact]
    public async Task Invalid_settings_are_a_fault_of_the_configuration()
    {
        using var host = Build(new Settings(("Lake:S3:AccessKey", Secrets.AccessKey), ("Lake:S3:Region", "eu-west-1")));
        var entry = await CheckAsync(host);
        Assert.Equal((HealthStatus.Degraded, "Configuration"), (entry.Status, entry.Data["Fault"]));
        Assert.Contains("SRA1002: Lake:S3:AccessKey", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_is_checked_as_a_whole()
    {
        var settings = new Settings(
            [.. Keys(Secrets.SecretKey), ("Lake:Glue:AccessKey", Secrets.AccessKey), ("Lake:Glue:SecretKey", Secrets.SecretKey),
                ("Lake:Glue:Region", "eu-west-1"), ("Lake:Glue:Endpoint", _store.Address)]);
        using var host = TestHost.Build(settings, services =>
        {
            services.AddSingleton<TimeProvider>(_time);
            services.AddStarRocksAuth<HiveCatalog>("Lake");
            services.AddHealthChecks().AddStarRocksHealthCheck<HiveCatalog>(
                name: "lake", configure: static options => options.Path = "s3://lake/");
        });
        var entry = await CheckAsync(host);
        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(["Bucket", "Catalog", "Configuration", "Identity"], entry.Data.Keys.Order());
    }

    [Fact]
    public async Task An_invalid_path_is_a_fault_of_the_configuration()
    {
        using var host = TestHost.Build(Settings(), static services =>
        {
            services.AddStarRocksAuth<LakeS3>("Lake:S3");
            services.AddHealthChecks().AddStarRocksHealthCheck<LakeS3>(
                name: "lake", configure: static options => options.Path = "hdfs://lake/");
        });
        var entry = await CheckAsync(host);
        Assert.Equal((HealthStatus.Unhealthy, "Configuration"), (entry.Status, entry.Data["Fault"]));
        Assert.Null(entry.Exception);
    }

    [Fact]
    public void Options_are_checked()
    {
        var options = new StarRocksHealthCheckOptions();
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Deadline = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Deadline = TimeSpan.FromDays(25));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.CacheDuration = TimeSpan.FromTicks(-1));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddHealthChecks().AddStarRocksHealthCheck<NoBlock>());
    }

    private static Task<HealthReportEntry> CheckAsync(IHost host) => CheckAsync(host.Services.GetRequiredService<HealthCheckService>());

    private static async Task<HealthReportEntry> CheckAsync(HealthCheckService service)
    {
        var report = await service.CheckHealthAsync(TestContext.Current.CancellationToken);
        return report.Entries["lake"];
    }

    private (string Key, string? Value)[] Keys(string secret) =>
    [
        .. Hosting.Settings.Keys(secret: secret), ("Lake:S3:Endpoint", _store.Address), ("Lake:S3:EnablePathStyleAccess", "true"),
    ];

    private Settings Settings() => new(Keys(Secrets.SecretKey));

    private IHost Build(Settings? settings = null) => TestHost.Build(settings ?? Settings(), services =>
    {
        services.AddSingleton<TimeProvider>(_time);
        services.AddStarRocksAuth<LakeS3>("Lake:S3");
        services.AddHealthChecks().AddStarRocksHealthCheck<LakeS3>(
            name: "lake",
            configure: static options => options.Path = "s3://lake/",
            failureStatus: HealthStatus.Degraded);
    });
}
