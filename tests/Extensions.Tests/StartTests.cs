using Microsoft.Extensions.Configuration.Json;

namespace StarRocks.AwsAuth.Extensions.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task The_host_starts_with_valid_settings()
    {
        using var host = TestHost.Build(new Settings(Settings.Keys()), static services => services.AddStarRocksAuth<LakeS3>("Lake:S3"));
        await host.StartAsync(TestContext.Current.CancellationToken);
        var options = host.Services.GetRequiredService<IOptions<LakeS3>>().Value;
        Assert.Equal(("eu-west-1", Secrets.SecretKey), (options.Region, options.SecretKey!.Reveal()));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task All_problems_stop_the_start_with_path_and_provider()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "lake.json");
        await File.WriteAllTextAsync(
            file,
            $$"""{ "Lake": { "S3": { "UseInstanceProfile": true, "Region": "eu-west-1a", "SecretKey": "{{Secrets.SecretKey}}" } } }""",
            TestContext.Current.CancellationToken);
        var host = TestHost.Build(
            [JsonFile(file), new Settings(("Lake:S3:access_key", Secrets.AccessKey))],
            static services => services.AddStarRocksAuth<LakeS3>("Lake:S3"));
        var failures = await host.FailuresAsync();
        Assert.Equal(
            ["error SRA1001: Lake:S3:access_key (Settings): ", "warning SRA2006: Lake:S3:Region (JsonConfigurationProvider for 'lake.json' (Required)): "],
            failures.Select(static failure => failure[..(failure.LastIndexOf("): ", StringComparison.Ordinal) + 3)]));
    }

    [Fact]
    public async Task A_missing_setting_is_named_where_it_belongs()
    {
        var host = TestHost.Build(
            new Settings(("Lake:S3:AccessKey", Secrets.AccessKey), ("Lake:Glue:UseInstanceProfile", "true"), ("Lake:Glue:Region", "eu-west-1")),
            static services => services.AddStarRocksAuth<SalesLake>("Lake"));
        var failures = await host.FailuresAsync();
        Assert.Contains(failures, static failure => failure.StartsWith("error SRA5001: Lake:S3:Region: ", StringComparison.Ordinal));
        Assert.Contains(failures, static failure => failure.StartsWith("error SRA5001: Lake:Glue:IamRoleArn: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_setting_stops_the_start()
    {
        var host = TestHost.Build(
            new Settings([.. Settings.Keys(), ("Lake:S3:Regoin", "eu-west-1")]),
            static services => services.AddStarRocksAuth<LakeS3>("Lake:S3"));
        Assert.Contains(": Lake:S3:Regoin (Settings): ", Assert.Single(await host.FailuresAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_are_logged_once()
    {
        var log = new TestLog();
        using var host = TestHost.Build(
            new Settings(("Lake:S3:UseInstanceProfile", "true"), ("Lake:S3:Region", "eu-west-1a")),
            static services => services.AddStarRocksAuth<LakeS3>("Lake:S3"),
            log);
        await host.StartAsync(TestContext.Current.CancellationToken);
        for (var i = 0; i < 3; i++)
        {
            using var scope = host.Services.CreateScope();
            Assert.Equal("eu-west-1a", scope.ServiceProvider.GetRequiredService<IOptionsSnapshot<LakeS3>>().Value.Region);
        }

        Assert.StartsWith("Warning: warning SRA2006: Lake:S3:Region (Settings): ", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_is_logged_as_information()
    {
        var log = new TestLog();
        using var host = TestHost.Build(
            new Settings(
                ("Lake:S3:UseInstanceProfile", "true"), ("Lake:S3:Region", "lab"), ("Lake:S3:Endpoint", "https://minio.example.net"),
                ("Lake:S3:EnablePathStyleAccess", "true")),
            static services => services.AddStarRocksAuth<LakeS3>("Lake:S3"),
            log);
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("Information: info SRA1015: Lake:S3:Endpoint (Settings): ", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_have_names()
    {
        using var host = TestHost.Build(new Settings([.. Settings.Keys("A"), .. Settings.Keys("B", Secrets.OtherSecretKey)]), static services =>
        {
            services.AddStarRocksAuth<LakeS3>("a", "A");
            services.AddStarRocksAuth<LakeS3>("b", "B");
        });
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Secrets.SecretKey, host.Current<LakeS3>("a").SecretKey!.Reveal());
        Assert.Equal(Secrets.OtherSecretKey, host.Current<LakeS3>("b").SecretKey!.Reveal());
    }

    [Fact]
    public async Task Ready_made_and_positional_types_are_read_from_a_section()
    {
        var settings = new Settings(
            ("Glue:UseInstanceProfile", "true"),
            ("Glue:IamRoleArn", "arn:aws:iam::123456789012:role/lake"),
            ("Glue:Region", "eu-west-1"),
            ("Hive:MetastoreUris", "thrift://10.0.0.1:9083"),
            ("Hive:S3:UseInstanceProfile", "true"),
            ("Hive:S3:Region", "eu-west-1"));
        var configuration = new ConfigurationBuilder().Add(settings).Build();
        using var host = TestHost.Build(settings, services =>
        {
            services.AddStarRocksAuth<LakeGlue>(configuration.GetSection("Glue"));
            services.AddStarRocksAuth<HiveCatalog>("hive", configuration.GetSection("Hive"));
        });
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal("eu-west-1", host.Current<LakeGlue>().Region);
        Assert.Equal("thrift://10.0.0.1:9083", host.Current<HiveCatalog>("hive").MetastoreUris);
    }

    [Fact]
    public async Task What_the_builder_configures_runs_after_reading()
    {
        using var host = TestHost.Build(new Settings(Settings.Keys()), static services => services.AddStarRocksAuth<LakeS3>("Lake:S3")
            .Validate(static options => options.Region == "us-west-2", "another region is required"));
        var invalid = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["another region is required"], invalid.Failures);
    }

    [Fact]
    public void Arguments_are_required()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>(() => services.AddStarRocksAuth<LakeS3>((string)null!));
        Assert.Throws<ArgumentNullException>(() => services.AddStarRocksAuth<LakeS3>((IConfigurationSection)null!));
        Assert.Throws<ArgumentNullException>(() => services.AddStarRocksAuth<LakeS3>(null!, "Lake"));
        Assert.Throws<ArgumentException>(() => services.AddStarRocksAuth<LakeS3>(""));
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddStarRocksAuth<LakeS3>("Lake"));
    }

    private static JsonConfigurationSource JsonFile(string path)
    {
        var source = new JsonConfigurationSource { Path = path };
        source.ResolveFileProvider();
        return source;
    }
}
