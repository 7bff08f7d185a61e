using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

public sealed class InstanceProfileTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "eu-west-1" };

    [Fact]
    public async Task ItIsAskedByVersionTwoOnce()
    {
        using var imds = new FakeImds();
        var credentials = _profile.On(TestHost.With(imds));
        Assert.Empty(imds.Requests);
        var keys = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => credentials.GetCredentialsAsync()));
        Assert.All(keys, key => Assert.Equal(("ASIAINSTANCE00001", FakeImds.Secret, FakeImds.Token), (key.AccessKey, key.SecretKey, key.Token)));
        Assert.Equal([FakeImds.TokenPath, FakeImds.RolesPath, FakeImds.RolePath], imds.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task VersionOneIsNeverAFallback()
    {
        using var imds = new FakeImds();
        imds.Instead = static request => request.Path == FakeImds.TokenPath ? new FakeReply(403, "") : null;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(_profile.On(TestHost.With(imds)).GetCredentialsAsync);
        Assert.Contains("PUT /latest/api/token with status 403", problem.Message, StringComparison.Ordinal);
        Assert.All(imds.Requests, request => Assert.Equal(FakeImds.TokenPath, request.Path));
    }

    [Fact]
    public async Task AnInstanceWithoutAProfileIsToldAsSuch()
    {
        using var imds = new FakeImds();
        imds.Instead = static request => request.Path == FakeImds.RolesPath ? new FakeReply(404, "") : null;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(_profile.On(TestHost.With(imds)).GetCredentialsAsync);
        Assert.Contains("has no instance profile", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItCanBeTurnedOff()
    {
        using var imds = new FakeImds();
        var host = TestHost.With(imds);
        host.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(_profile.On(host).GetCredentialsAsync);
        Assert.Contains("AWS_EC2_METADATA_DISABLED", problem.Message, StringComparison.Ordinal);
        Assert.Empty(imds.Requests);
    }

    [Fact]
    public async Task CredentialsThatHaveEndedAreAskedForAgainByTheNextCall()
    {
        using var imds = new FakeImds { Lifetime = TimeSpan.FromMinutes(-10) };
        var credentials = _profile.On(TestHost.With(imds));
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Contains("had ended at", problem.Message, StringComparison.Ordinal);
        imds.Lifetime = TimeSpan.FromHours(6);
        Assert.Equal("ASIAINSTANCE00002", (await credentials.GetCredentialsAsync()).AccessKey);
    }

    [Fact]
    public async Task ARoleIsAssumedOnTopWithAllThatTheBlockSays()
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        var block = new S3Auth
        {
            UseInstanceProfile = true,
            IamRoleArn = Blocks.Role,
            ExternalId = "of-the-lake",
            Region = "eu-west-1",
            StsRegion = "eu-central-1",
            StsEndpoint = sts.Address,
        };
        var options = new CredentialOptions { SessionName = "starrocks", SessionDuration = TimeSpan.FromHours(2) };
        var keys = await block.On(TestHost.With(imds), options).GetCredentialsAsync();
        Assert.Equal(("ASIASESSION00001", FakeSts.Secret, FakeSts.Token), (keys.AccessKey, keys.SecretKey, keys.Token));
        var request = Assert.Single(sts.Of("AssumeRole"));
        Assert.Equal((Blocks.Role, "of-the-lake", "starrocks", "7200"), (request.Field("RoleArn"), request.Field("ExternalId"), request.Field("RoleSessionName"), request.Field("DurationSeconds")));
        Assert.Contains("Credential=ASIAINSTANCE00001/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Contains("/eu-central-1/sts/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ExpiredToken")]
    [InlineData("InvalidClientTokenId")]
    public async Task AnIdentityThatIsTakenBackBeforeItsEndIsNotHeldUntilThen(string code)
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        var taken = "ASIAINSTANCE00001";
        sts.Instead = request => request.HeaderOrEmpty("Authorization").Contains(taken, StringComparison.Ordinal) ? FakeSts.Error(403, code, "no") : null;
        var credentials = Blocks.ProfileAndRole(sts).On(TestHost.With(imds));
        Assert.Equal("ASIASESSION00001", (await credentials.GetCredentialsAsync()).AccessKey);
        Assert.Equal(2, imds.Count(FakeImds.RolePath));
        Assert.Equal(2, sts.Requests.Count);
        // One that is still refused is no reason to ask on and on.
        taken = "ASIAINSTANCE";
        var another = Blocks.ProfileAndRole(sts).On(TestHost.With(imds));
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(another.GetCredentialsAsync);
        Assert.Equal((CredentialStep.AssumeRole, code), (problem.Step, problem.ErrorCode));
        Assert.Equal(4, imds.Count(FakeImds.RolePath));
    }

    [Fact]
    public async Task ASessionEndsNotLaterThanItWasAskedFor()
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts { Lifetime = TimeSpan.FromHours(3) };
        var host = TestHost.With(imds, hasOwnClock: true);
        sts.Clock = imds.Clock = () => host.UtcNow;
        var credentials = Blocks.ProfileAndRole(sts).On(host);
        await credentials.GetCredentialsAsync();
        Assert.Equal(host.UtcNow.AddHours(1), credentials.Expiration);
    }

    [Fact]
    public async Task AnotherIdentityMayStandForTheNode()
    {
        using var sts = new FakeSts();
        var node = new Amazon.Runtime.SessionAWSCredentials("ASIALAPTOP", "secret", "token");
        var options = new CredentialOptions { NodeIdentity = node };
        Assert.Same(node, _profile.On(TestHost.Real(), options));
        await Blocks.ProfileAndRole(sts).On(TestHost.Real(), options).GetCredentialsAsync();
        Assert.Contains("Credential=ASIALAPTOP/", Assert.Single(sts.Requests).HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        var keys = await new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = "eu-west-1" }.On(TestHost.Real(), options).GetCredentialsAsync();
        Assert.Equal(Blocks.AccessKey, keys.AccessKey);
    }
}
