using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>Services that answer what no service should.</summary>
public sealed class LyingTests
{
    public static TheoryData<string> Lies =>
    [
        "", "<", "not xml", "<AssumeRoleResponse/>", "<a><Credentials><AccessKeyId>ASIA1</AccessKeyId></Credentials></a>",
        $"<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>{FakeSts.Secret}</SecretAccessKey><SessionToken>{FakeSts.Token}</SessionToken><Expiration>soon</Expiration>",
        $"{{\"SecretAccessKey\":\"{FakeSts.Secret}\",\"SessionToken\":\"{FakeSts.Token}\"}}",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
    ];

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task AnAnswerThatIsNoneOfStsIsAFailureThatQuotesNothingOfIt(string lie)
    {
        using var sts = new FakeSts { Instead = _ => new FakeReply(200, lie, "application/octet-stream") };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Quotes.Nothing(problem);
    }

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task LikewiseForAWebIdentity(string lie)
    {
        using var sts = new FakeSts { Instead = _ => new FakeReply(200, lie, "application/octet-stream") };
        using var pod = new Pod();
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        Assert.Equal(CredentialStep.WebIdentity, problem.Step);
        Quotes.Nothing(problem);
    }

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task LikewiseForTheMetadataService(string lie)
    {
        using var imds = new FakeImds();
        imds.Instead = request => request.Path == FakeImds.RolePath ? new FakeReply(200, lie) : null;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }.On(TestHost.With(imds)).GetCredentialsAsync);
        Assert.Equal(CredentialStep.InstanceProfile, problem.Step);
        Quotes.Nothing(problem);
    }

    [Theory]
    [InlineData(FakeImds.TokenPath, "")]
    [InlineData(FakeImds.TokenPath, "another\r\nX-Forwarded-For: 10.0.0.1")]
    [InlineData(FakeImds.TokenPath, "\u00fc")]
    [InlineData(FakeImds.RolesPath, "")]
    [InlineData(FakeImds.RolesPath, "../../user-data?x=")]
    [InlineData(FakeImds.RolePath, "{\"Code\":\"AssumeRoleUnauthorizedAccess\"}")]
    public async Task NorIsTheMetadataServiceBelievedBeforeItsLastAnswer(string path, string lie)
    {
        using var imds = new FakeImds();
        imds.Instead = request => request.Path == path ? new FakeReply(200, lie, "text/html") : null;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }.On(TestHost.With(imds)).GetCredentialsAsync);
        Assert.Equal((CredentialStep.InstanceProfile, lie.Contains("Code", StringComparison.Ordinal) ? "AssumeRoleUnauthorizedAccess" : null), (problem.Step, problem.ErrorCode));
        Assert.DoesNotContain(imds.Requests, static request => request.Path.Contains("user-data", StringComparison.Ordinal) && !request.Path.Contains("%2F", StringComparison.Ordinal));
        Assert.DoesNotContain(imds.Requests, static request => request.HeaderOrEmpty("X-Forwarded-For").Length > 0);
        Quotes.Nothing(problem);
    }

    [Fact]
    public async Task NodesThatThrowAreNotQuoted()
    {
        using var sts = new FakeSts();
        var options = new CredentialOptions { NodeIdentity = new Broken() };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.ProfileAndRole(sts).On(TestHost.Real(), options).GetCredentialsAsync);
        Assert.Equal((CredentialStep.NodeIdentity, Blocks.Role), (problem.Step, problem.RoleArn));
        Assert.Contains("InvalidOperationException. What else it says may hold secrets", problem.Message, StringComparison.Ordinal);
        Quotes.Nothing(problem);
        Assert.Empty(sts.Requests);
    }

    [Fact]
    public async Task AnErrorThatEchoesTheRequestIsNotQuoted()
    {
        // As the real one does, with the session token in a header of the canonical request.
        using var sts = new FakeSts { Instead = _ => FakeSts.Error(403, "SignatureDoesNotMatch", $"The Canonical String should have been 'POST / x-amz-security-token:{FakeSts.Token} {Blocks.SecretKey}'") };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Equal("SignatureDoesNotMatch", problem.ErrorCode);
        Quotes.Nothing(problem);
    }

    [Fact]
    public async Task ADenialIsQuotedWithoutTheKeys()
    {
        using var sts = new FakeSts { Instead = _ => FakeSts.Error(403, "AccessDenied", $"User {Blocks.AccessKey} with {Blocks.SecretKey} is not authorized to perform: sts:AssumeRole") };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Equal("AccessDenied", problem.ErrorCode);
        Assert.Contains("User ****** with ****** is not authorized to perform: sts:AssumeRole", problem.Message, StringComparison.Ordinal);
        Quotes.Nothing(problem);
        Assert.Single(sts.Requests);
    }

    [Fact]
    public async Task ADenialIsQuotedWithoutWhatCouldBeAnothersKey()
    {
        const string Denied = "User: arn:aws:sts::123456789012:assumed-role/a-node-with-a-rather-long-name/i-0123456789abcdef0 is not authorized to perform: sts:AssumeRoleWithWebIdentity on resource: " + Blocks.Role;
        using var sts = new FakeSts { Instead = _ => FakeSts.Error(403, "AccessDenied", $"{Denied}, token '{FakeSts.Token}'") };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Contains(Denied + ", token '******'", problem.Message, StringComparison.Ordinal);
        Quotes.Nothing(problem);
    }

    [Fact]
    public async Task ADenialThatIsNotOfStssShapeIsNotQuotedWhole()
    {
        using var sts = new FakeSts { Instead = static _ => new FakeReply(403, "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message></Message><HostId>default</HostId></Error>") };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Equal("AccessDenied", problem.ErrorCode);
        Assert.EndsWith("AWS answered AccessDenied.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACodeThatIsNoneIsNotShown()
    {
        using var sts = new FakeSts { Instead = _ => FakeSts.Error(400, FakeSts.Secret, FakeSts.Token) };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Null(problem.ErrorCode);
        Quotes.Nothing(problem);
    }

    [Fact]
    public async Task ACutConnectionIsToldAsSuch()
    {
        using var sts = new FakeSts { Instead = _ => FakeReply.Cut };
        using var pod = new Pod();
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        Assert.Contains("the connection failed", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, sts.Requests.Count);
    }

    private sealed class Broken : Amazon.Runtime.AWSCredentials
    {
        public override Amazon.Runtime.ImmutableCredentials GetCredentials() => throw new InvalidOperationException(Blocks.SecretKey);
    }
}
