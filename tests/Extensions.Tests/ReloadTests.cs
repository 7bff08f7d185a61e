namespace StarRocks.AwsAuth.Extensions.Tests;

public sealed class ReloadTests
{
    private readonly Settings _settings = new(Settings.Keys());
    private readonly TestLog _log = new();

    [Fact]
    public async Task Valid_settings_replace_the_current_ones()
    {
        using var host = await StartAsync();
        var before = host.Current<LakeS3>();
        _settings.Reload(Settings.Keys(secret: Secrets.OtherSecretKey));
        Assert.Equal(Secrets.OtherSecretKey, host.Current<LakeS3>().SecretKey!.Reveal());
        Assert.Equal(Secrets.SecretKey, before.SecretKey!.Reveal());
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task Invalid_settings_keep_the_current_ones_with_one_line_in_the_log()
    {
        using var host = await StartAsync();
        _settings.Reload([.. Settings.Keys(), ("Lake:S3:UseInstanceProfile", "true"), ("Lake:S3:Regoin", "x")]);
        for (var i = 0; i < 3; i++)
        {
            using var scope = host.Services.CreateScope();
            Assert.False(scope.ServiceProvider.GetRequiredService<IOptionsSnapshot<LakeS3>>().Value.UseInstanceProfile);
            Assert.False(host.Current<LakeS3>().UseInstanceProfile);
        }

        var line = Assert.Single(_log.Lines);
        Assert.StartsWith("Error: The settings of Lake:S3 have problems", line, StringComparison.Ordinal);
        Assert.Contains("SRA1001: Lake:S3:AccessKey (Settings)", line, StringComparison.Ordinal);
        Assert.Contains("Lake:S3:Regoin", line, StringComparison.Ordinal);
        Secrets.AreNotIn(line);

        _settings.Reload(Settings.Keys(secret: Secrets.OtherSecretKey));
        Assert.Equal(Secrets.OtherSecretKey, host.Current<LakeS3>().SecretKey!.Reveal());
        Assert.Single(_log.Lines);
    }

    [Fact]
    public async Task Each_invalid_reload_is_logged()
    {
        using var host = await StartAsync();
        _settings.Reload(("Lake:S3:AccessKey", Secrets.AccessKey));
        _settings.Reload(("Lake:S3:Region", "eu-west-1"), ("Lake:S3:AccessKey", Secrets.AccessKey));
        Assert.Equal(2, _log.Lines.Count);
        Assert.Equal(Secrets.SecretKey, host.Current<LakeS3>().SecretKey!.Reveal());
    }

    [Fact]
    public async Task Listeners_are_called()
    {
        using var host = await StartAsync();
        var regions = new List<string>();
        using var listener = host.Services.GetRequiredService<IOptionsMonitor<LakeS3>>().OnChange(options => regions.Add(options.Region));
        _settings.Reload(("Lake:S3:UseInstanceProfile", "true"), ("Lake:S3:Region", "us-west-2"));
        Assert.Equal(["us-west-2"], regions);
    }

    private async Task<IHost> StartAsync()
    {
        var host = TestHost.Build(_settings, static services => services.AddStarRocksAuth<LakeS3>("Lake:S3"), _log);
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
