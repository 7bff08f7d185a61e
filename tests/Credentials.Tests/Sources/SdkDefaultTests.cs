using System.Diagnostics;
using System.Threading.Tasks;
using Amazon;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>The SDK's own chain, where it comes to the instance metadata.</summary>
[Collection(Process.Environment)]
public sealed class SdkDefaultTests
{
    private static readonly S3Auth _default = new() { UseAwsSdkDefaultBehavior = true, Region = "eu-west-1" };

    [Fact]
    public async Task WhatBlocksInTheSdkIsKnownInTimeAndWeAreBackWithIt()
    {
        using var imds = new FakeImds { Instead = static _ => FakeReply.Silence };
        using var process = Bare(imds);
        var credentials = _default.CreateCredentials();
        var time = Stopwatch.StartNew();
        var problems = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync)));
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.All(problems, problem => Assert.Equal(CredentialStep.SdkDefault, problem.Step));
        Assert.InRange(imds.Requests.Count, 1, 5);
        imds.Instead = null;
        Assert.StartsWith("ASIAINSTANCE", (await Eventually.GivesAsync(credentials, TimeSpan.FromMinutes(2))).AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARoleIsAssumedOnTopOfTheInstancesOwn()
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        using var process = Bare(imds);
        var block = new S3Auth { UseAwsSdkDefaultBehavior = true, IamRoleArn = Blocks.Role, Region = "eu-west-1", StsRegion = "eu-west-1", StsEndpoint = sts.Address };
        Assert.Equal("ASIASESSION00001", (await block.CreateCredentials().GetCredentialsAsync()).AccessKey);
        Assert.Contains("Credential=ASIAINSTANCE00001/", Assert.Single(sts.Requests).HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Equal([FakeImds.TokenPath, FakeImds.RolesPath, FakeImds.RolePath], imds.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task AProfileComesBeforeTheInstancesOwn()
    {
        using var imds = new FakeImds();
        using var process = Bare(imds);
        using var profile = new Profile();
        Assert.Equal(Blocks.AccessKey, (await _default.CreateCredentials().GetCredentialsAsync()).AccessKey);
        using var named = new Process(("AWS_PROFILE", "nobody"));
        Assert.Equal(CredentialStep.SdkDefault, (await Assert.ThrowsAsync<CredentialRefreshException>(_default.CreateCredentials().GetCredentialsAsync)).Step);
        Assert.Empty(imds.Requests);
    }

    [Fact]
    public async Task ManyBlocksDoNotWatchTheFilesOfAProfileEachByItself()
    {
        using var imds = new FakeImds();
        using var process = Bare(imds);
        using var profile = new Profile();
        var before = Watches();
        for (var i = 0; i < 20; i++)
            Assert.Equal(Blocks.AccessKey, (await _default.CreateCredentials().GetCredentialsAsync()).AccessKey);
        Assert.InRange(Watches() - before, 0, 5);
    }

    [Fact]
    public async Task AContainersIdentityComesBeforeTheInstancesOwn()
    {
        using var imds = new FakeImds();
        using var agent = new FakeHttp(static _ => new FakeReply(200, $$"""{"AccessKeyId":"ASIAPOD","SecretAccessKey":"{{FakeImds.Secret}}","Token":"{{FakeImds.Token}}","Expiration":"2126-01-01T00:00:00Z"}""", "application/json"));
        using var process = Bare(imds);
        using var pod = new Process(("AWS_CONTAINER_CREDENTIALS_FULL_URI", agent.Address + "/v1/credentials"));
        Assert.Equal("ASIAPOD", (await _default.CreateCredentials().GetCredentialsAsync()).AccessKey);
        Assert.Empty(imds.Requests);
    }

    [Fact]
    public async Task AChainOfTheProgramsOwnIsTaken()
    {
        using var pod = new Pod();
        using var process = new Process(("AWS_ACCESS_KEY_ID", null), ("AWS_WEB_IDENTITY_TOKEN_FILE", pod.TokenFile), ("AWS_ROLE_ARN", Pod.Role));
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

    /// <summary>The handles of Linux that watch files.</summary>
    private static int Watches() => !OperatingSystem.IsLinux() ? 0 : Directory.EnumerateFiles("/proc/self/fd").Count(static handle =>
    {
        try
        {
            return File.ResolveLinkTarget(handle, returnFinalTarget: false)?.Name.Contains("inotify", StringComparison.Ordinal) == true;
        }
        catch (IOException)
        {
            // It was closed meanwhile.
            return false;
        }
    });

    /// <summary>A machine on which nothing but the metadata service could give credentials.</summary>
    private static Process Bare(FakeImds imds) => new(
        ("AWS_ACCESS_KEY_ID", null), ("AWS_SECRET_ACCESS_KEY", null), ("AWS_WEB_IDENTITY_TOKEN_FILE", null), ("AWS_PROFILE", null),
        ("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials"), ("AWS_CONFIG_FILE", "/nowhere/config"),
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", null), ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", null),
        ("AWS_EC2_METADATA_DISABLED", null), ("AWS_EC2_METADATA_SERVICE_ENDPOINT", imds.Address));
}
