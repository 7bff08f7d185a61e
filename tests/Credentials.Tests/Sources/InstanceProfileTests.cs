using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

public sealed class InstanceProfileTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "eu-west-1" };

    [Fact]
    public async Task Version_2_is_requested_once()
    {
        using var imds = new FakeImds();
        var credentials = _profile.On(TestHost.With(imds));
        Assert.Empty(imds.Requests);
        var keys = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => credentials.GetCredentialsAsync()));
        Assert.All(
            keys,
            key => Assert.Equal(("ASIAINSTANCE00001", FakeImds.Secret, FakeImds.Token), (key.AccessKey, key.SecretKey, key.Token)));
        Assert.Equal([FakeImds.TokenPath, FakeImds.RolesPath, FakeImds.RolePath], imds.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task Version_1_is_never_a_fallback()
    {
        using var imds = new FakeImds();
        imds.Override = static request => request.Path == FakeImds.TokenPath ? new FakeReply(403, "") : null;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(_profile.On(TestHost.With(imds)).GetCredentialsAsync);
        Assert.Contains("returned status 403 for PUT /latest/api/token", problem.Message, StringComparison.Ordinal);
        Assert.All(imds.Requests, request => Assert.Equal(FakeImds.TokenPath, request.Path));
    }

    [Fact]
    public async Task An_instance_without_a_profile_is_reported()
    {
        using var imds = new FakeImds();
        imds.Override = static request => request.Path == FakeImds.RolesPath ? new FakeReply(404, "") : null;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(_profile.On(TestHost.With(imds)).GetCredentialsAsync);
        Assert.Contains("has no instance profile", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_metadata_service_can_be_disabled()
    {
        using var imds = new FakeImds();
        var host = TestHost.With(imds);
        host.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(_profile.On(host).GetCredentialsAsync);
        Assert.Contains("AWS_EC2_METADATA_DISABLED", problem.Message, StringComparison.Ordinal);
        Assert.Empty(imds.Requests);
    }

    [Fact]
    public async Task Expired_credentials_are_requested_again_by_the_next_call()
    {
        using var imds = new FakeImds { Lifetime = TimeSpan.FromMinutes(-10) };
        var credentials = _profile.On(TestHost.With(imds));
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Contains("the credentials expired at", problem.Message, StringComparison.Ordinal);
        imds.Lifetime = TimeSpan.FromHours(6);
        Assert.Equal("ASIAINSTANCE00002", (await credentials.GetCredentialsAsync()).AccessKey);
    }

    [Fact]
    public async Task The_instance_profile_assumes_a_role_with_all_parameters()
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
        var request = Assert.Single(sts.RequestsFor("AssumeRole"));
        Assert.Equal((Blocks.Role, "of-the-lake"), (request.Field("RoleArn"), request.Field("ExternalId")));
        Assert.Equal(("starrocks", "7200"), (request.Field("RoleSessionName"), request.Field("DurationSeconds")));
        Assert.Contains("Credential=ASIAINSTANCE00001/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Contains("/eu-central-1/sts/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ExpiredToken")]
    [InlineData("InvalidClientTokenId")]
    public async Task A_base_identity_that_AWS_rejects_is_replaced(string code)
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        var rejected = "ASIAINSTANCE00001";
        sts.Override = request => request.HeaderOrEmpty("Authorization").Contains(rejected, StringComparison.Ordinal)
            ? FakeSts.Error(403, code, "no")
            : null;
        var credentials = Blocks.ProfileAndRole(sts).On(TestHost.With(imds));
        Assert.Equal("ASIASESSION00001", (await credentials.GetCredentialsAsync()).AccessKey);
        Assert.Equal(2, imds.Count(FakeImds.RolePath));
        Assert.Equal(2, sts.Requests.Count);
        // If the new credentials are rejected too, they are not replaced again.
        rejected = "ASIAINSTANCE";
        var another = Blocks.ProfileAndRole(sts).On(TestHost.With(imds));
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(another.GetCredentialsAsync);
        Assert.Equal((CredentialStep.AssumeRole, code), (problem.Step, problem.ErrorCode));
        Assert.Equal(4, imds.Count(FakeImds.RolePath));
    }

    [Fact]
    public async Task A_session_is_not_longer_than_requested()
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
    public async Task NodeIdentity_replaces_the_instance_profile()
    {
        using var sts = new FakeSts();
        var node = new Amazon.Runtime.SessionAWSCredentials("ASIALAPTOP", "secret", "token");
        var options = new CredentialOptions { NodeIdentity = node };
        Assert.Same(node, _profile.On(TestHost.Real(), options));
        await Blocks.ProfileAndRole(sts).On(TestHost.Real(), options).GetCredentialsAsync();
        Assert.Contains("Credential=ASIALAPTOP/", Assert.Single(sts.Requests).HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        var keys = new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = "eu-west-1" };
        Assert.Equal(Blocks.AccessKey, (await keys.On(TestHost.Real(), options).GetCredentialsAsync()).AccessKey);
    }
}
