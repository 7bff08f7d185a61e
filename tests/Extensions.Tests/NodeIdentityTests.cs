using Amazon.Runtime;

namespace StarRocks.AwsAuth.Extensions.Tests;

public sealed class NodeIdentityTests
{
    private static readonly (string Key, string? Value)[] _profile =
    [
        ("Lake:S3:UseInstanceProfile", "true"),
        ("Lake:S3:Region", "eu-west-1"),
        ("Lake:S3:NodeIdentity:Profile", Machine.Developer),
    ];

    [Theory]
    [InlineData("Lake")]
    [InlineData("Lake:S3")]
    public async Task A_profile_replaces_the_node_in_development(string section)
    {
        using var host = TestHost.Build(new Settings(_profile), services => Add(services, section), environment: "Development");
        await host.StartAsync(TestContext.Current.CancellationToken);
        var keys = await host.Services.GetRequiredKeyedService<AWSCredentials>("lake").GetCredentialsAsync();
        Assert.Equal((Secrets.AccessKey, Secrets.SecretKey), (keys.AccessKey, keys.SecretKey));
    }

    [Fact]
    public async Task A_profile_stops_the_start_in_production()
    {
        var failure = Assert.Single(await TestHost.Build(new Settings(_profile), static services => Add(services, "Lake")).FailuresAsync());
        Assert.StartsWith("error: Lake:S3:NodeIdentity:Profile (Settings): ", failure, StringComparison.Ordinal);
        Assert.Contains("AllowInProduction", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_can_be_allowed_in_production()
    {
        var settings = new Settings([.. _profile, ("Lake:S3:NodeIdentity:AllowInProduction", "true")]);
        using var host = TestHost.Build(settings, static services => Add(services, "Lake"));
        await host.StartAsync(TestContext.Current.CancellationToken);
        var keys = await host.Services.GetRequiredKeyedService<AWSCredentials>("lake").GetCredentialsAsync();
        Assert.Equal(Secrets.AccessKey, keys.AccessKey);
    }

    [Fact]
    public void An_unknown_environment_counts_as_production()
    {
        var configuration = new ConfigurationBuilder().Add(new Settings(_profile)).Build();
        using var services = new ServiceCollection().AddStarRocksAuth<LakeS3>(configuration.GetSection("Lake:S3")).Services
            .BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<LakeS3>>().Value);
    }

    [Fact]
    public async Task A_profile_that_does_not_exist_stops_the_start()
    {
        var settings = new Settings([.. _profile[..2], ("Lake:S3:NodeIdentity:Profile", "missing")]);
        var host = TestHost.Build(settings, static services => Add(services, "Lake"), environment: "Development");
        Assert.StartsWith(
            "error: Lake:S3:NodeIdentity:Profile (Settings): there is no such profile",
            Assert.Single(await host.FailuresAsync()),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_profiles_stop_the_start()
    {
        var settings = new Settings([.. _profile, ("Lake:NodeIdentity:Profile", "other")]);
        var host = TestHost.Build(settings, static services => Add(services, "Lake"), environment: "Development");
        Assert.Contains("A node has one identity", Assert.Single(await host.FailuresAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelled_setting_is_unknown()
    {
        var settings = new Settings([.. _profile, ("Lake:S3:NodeIdentity:Profil", "other")]);
        var host = TestHost.Build(settings, static services => Add(services, "Lake"), environment: "Development");
        Assert.Contains(
            "SRA4001: Lake:S3:NodeIdentity:Profil (Settings)", Assert.Single(await host.FailuresAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_in_code_is_used_instead()
    {
        var options = new CredentialOptions { NodeIdentity = new BasicAWSCredentials("AKIAI44QH8DHBEXAMPLE", Secrets.OtherSecretKey) };
        using var host = TestHost.Build(
            new Settings(_profile), services => Add(services, "Lake", options), environment: "Development");
        var keys = await host.Services.GetRequiredKeyedService<AWSCredentials>("lake").GetCredentialsAsync();
        Assert.Equal(Secrets.OtherSecretKey, keys.SecretKey);
    }

    [Fact]
    public async Task A_profile_that_a_reload_adds_in_production_is_not_used()
    {
        var settings = new Settings(_profile[..2]);
        using var host = TestHost.Build(settings, static services => Add(services, "Lake"));
        await host.StartAsync(TestContext.Current.CancellationToken);
        settings.Reload(_profile);

        // The machine of the test has no instance profile.
        var credentials = host.Services.GetRequiredKeyedService<AWSCredentials>("lake");
        await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
    }

    [Fact]
    public async Task The_profile_of_valid_options_stays_in_use()
    {
        var settings = new Settings(_profile);
        using var host = TestHost.Build(settings, static services => Add(services, "Lake"), environment: "Development");
        await host.StartAsync(TestContext.Current.CancellationToken);
        settings.Reload([.. _profile[..2], ("Lake:S3:NodeIdentity:Profile", "missing")]);
        var keys = await host.Services.GetRequiredKeyedService<AWSCredentials>("lake").GetCredentialsAsync();
        Assert.Equal(Secrets.AccessKey, keys.AccessKey);
    }

    private static void Add(IServiceCollection services, string section, CredentialOptions? options = null)
    {
        if (section == "Lake")
        {
            services.AddStarRocksAuth<NodeLake>(section);
            services.AddKeyedStarRocksCredentials<NodeLake>("lake", static lake => lake.S3, options: options);
        }
        else
        {
            services.AddStarRocksAuth<LakeS3>(section);
            services.AddKeyedStarRocksCredentials<LakeS3>("lake", options: options);
        }
    }
}
