using System.Diagnostics;
using System.Threading.Tasks;
using Amazon;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>Tests the default chain of the SDK.</summary>
[Collection(Process.Environment)]
public sealed class SdkDefaultTests
{
    private static readonly S3Auth _default = new() { UseAwsSdkDefaultBehavior = true, Region = "eu-west-1" };

    [Fact]
    public async Task A_metadata_service_without_a_response_fails_in_time()
    {
        using var imds = new FakeImds { Override = static _ => FakeReply.NoResponse };
        using var process = MetadataOnly(imds);
        var credentials = _default.CreateCredentials();
        var time = Stopwatch.StartNew();
        var problems = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            _ => Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync)));
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.All(problems, problem => Assert.Equal(CredentialStep.SdkDefault, problem.Step));
        Assert.InRange(imds.Requests.Count, 1, 5);
        imds.Override = null;
        Assert.StartsWith(
            "ASIAINSTANCE",
            (await Eventually.SucceedsAsync(credentials, TimeSpan.FromMinutes(2))).AccessKey,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_default_chain_assumes_a_role()
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        using var process = MetadataOnly(imds);
        var block = new S3Auth
        {
            UseAwsSdkDefaultBehavior = true,
            IamRoleArn = Blocks.Role,
            Region = "eu-west-1",
            StsRegion = "eu-west-1",
            StsEndpoint = sts.Address,
        };
        Assert.Equal("ASIASESSION00001", (await block.CreateCredentials().GetCredentialsAsync()).AccessKey);
        Assert.Contains(
            "Credential=ASIAINSTANCE00001/",
            Assert.Single(sts.Requests).HeaderOrEmpty("Authorization"),
            StringComparison.Ordinal);
        Assert.Equal([FakeImds.TokenPath, FakeImds.RolesPath, FakeImds.RolePath], imds.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_profile_precedes_the_instance_profile()
    {
        using var imds = new FakeImds();
        using var process = MetadataOnly(imds);
        using var profile = new Profile();
        Assert.Equal(Blocks.AccessKey, (await _default.CreateCredentials().GetCredentialsAsync()).AccessKey);
        using var missing = new Process(("AWS_PROFILE", "nobody"));
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(_default.CreateCredentials().GetCredentialsAsync);
        Assert.Equal(CredentialStep.SdkDefault, problem.Step);
        Assert.Empty(imds.Requests);
    }

    [Fact]
    public async Task Blocks_share_the_watch_of_the_profile_files()
    {
        using var imds = new FakeImds();
        using var process = MetadataOnly(imds);
        using var profile = new Profile();
        var before = CountWatches();
        for (var i = 0; i < 20; i++)
            Assert.Equal(Blocks.AccessKey, (await _default.CreateCredentials().GetCredentialsAsync()).AccessKey);
        Assert.InRange(CountWatches() - before, 0, 5);
    }

    [Fact]
    public async Task A_container_identity_precedes_the_instance_profile()
    {
        using var imds = new FakeImds();
        const string credentials = $$"""
            { "AccessKeyId": "ASIAPOD", "SecretAccessKey": "{{FakeImds.Secret}}", "Token": "{{FakeImds.Token}}",
              "Expiration": "2126-01-01T00:00:00Z" }
            """;
        using var agent = new FakeHttp(static _ => new FakeReply(200, credentials, "application/json"));
        using var process = MetadataOnly(imds);
        using var pod = new Process(("AWS_CONTAINER_CREDENTIALS_FULL_URI", agent.Address + "/v1/credentials"));
        Assert.Equal("ASIAPOD", (await _default.CreateCredentials().GetCredentialsAsync()).AccessKey);
        Assert.Empty(imds.Requests);
    }

    [Fact]
    public async Task A_custom_chain_of_the_program_is_used()
    {
        using var pod = new Pod();
        using var process = new Process(
            ("AWS_ACCESS_KEY_ID", null),
            ("AWS_WEB_IDENTITY_TOKEN_FILE", pod.TokenFile),
            ("AWS_ROLE_ARN", Pod.Role));
        AWSConfigs.AWSCredentialsGenerators = [static () => new BasicAWSCredentials("AKIAI44QH8DHBEXAMPLE", "x")];
        try
        {
            Assert.Equal("AKIAI44QH8DHBEXAMPLE", (await _default.CreateCredentials().GetCredentialsAsync()).AccessKey);
        }
        finally
        {
            AWSConfigs.AWSCredentialsGenerators = null;
        }
    }

    /// <summary>Returns the number of inotify instances of this process.</summary>
    private static int CountWatches() => !OperatingSystem.IsLinux() ? 0 : Directory.EnumerateFiles("/proc/self/fd").Count(static handle =>
    {
        try
        {
            return File.ResolveLinkTarget(handle, returnFinalTarget: false)?.Name.Contains("inotify", StringComparison.Ordinal) == true;
        }
        catch (IOException)
        {
            // The handle was closed in the meantime.
            return false;
        }
    });

    /// <summary>Sets an environment in which only the metadata service provides credentials.</summary>
    private static Process MetadataOnly(FakeImds imds) => new(
        ("AWS_ACCESS_KEY_ID", null), ("AWS_SECRET_ACCESS_KEY", null), ("AWS_WEB_IDENTITY_TOKEN_FILE", null), ("AWS_PROFILE", null),
        ("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials"), ("AWS_CONFIG_FILE", "/nowhere/config"),
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", null), ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", null),
        ("AWS_EC2_METADATA_DISABLED", null), ("AWS_EC2_METADATA_SERVICE_ENDPOINT", imds.Address));
}
