using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>Tests responses that are not from a correct service, and errors that contain secrets.</summary>
public sealed class InvalidResponseTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "eu-west-1" };

    public static TheoryData<string> InvalidResponses =>
    [
        "", "<", "not xml", "<AssumeRoleResponse/>", "<a><Credentials><AccessKeyId>ASIA1</AccessKeyId></Credentials></a>",
        "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA1</AccessKeyId>"
            + $"<SecretAccessKey>{FakeSts.Secret}</SecretAccessKey><SessionToken>{FakeSts.Token}</SessionToken>"
            + "<Expiration>soon</Expiration>",
        $"{{\"SecretAccessKey\":\"{FakeSts.Secret}\",\"SessionToken\":\"{FakeSts.Token}\"}}",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
    ];

    [Theory]
    [MemberData(nameof(InvalidResponses))]
    public async Task An_invalid_STS_response_is_not_quoted(string response)
    {
        using var sts = new FakeSts { Override = _ => new FakeReply(200, response, "application/octet-stream") };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        NoSecret.In(problem);
    }

    [Theory]
    [MemberData(nameof(InvalidResponses))]
    public async Task An_invalid_response_for_a_web_identity_is_not_quoted(string response)
    {
        using var sts = new FakeSts { Override = _ => new FakeReply(200, response, "application/octet-stream") };
        using var pod = new Pod();
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        Assert.Equal(CredentialStep.WebIdentity, problem.Step);
        NoSecret.In(problem);
    }

    [Theory]
    [MemberData(nameof(InvalidResponses))]
    public async Task An_invalid_response_of_the_metadata_service_is_not_quoted(string response)
    {
        using var imds = new FakeImds();
        imds.Override = request => request.Path == FakeImds.RolePath ? new FakeReply(200, response) : null;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(_profile.On(TestHost.With(imds)).GetCredentialsAsync);
        Assert.Equal(CredentialStep.InstanceProfile, problem.Step);
        NoSecret.In(problem);
    }

    [Theory]
    [InlineData(FakeImds.TokenPath, "")]
    [InlineData(FakeImds.TokenPath, "another\r\nX-Forwarded-For: 10.0.0.1")]
    [InlineData(FakeImds.TokenPath, "\u00fc")]
    [InlineData(FakeImds.RolesPath, "")]
    [InlineData(FakeImds.RolesPath, "../../user-data?x=")]
    [InlineData(FakeImds.RolePath, "{\"Code\":\"AssumeRoleUnauthorizedAccess\"}")]
    public async Task Invalid_responses_of_each_metadata_request_are_rejected(string path, string response)
    {
        using var imds = new FakeImds();
        imds.Override = request => request.Path == path ? new FakeReply(200, response, "text/html") : null;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(_profile.On(TestHost.With(imds)).GetCredentialsAsync);
        var code = response.Contains("Code", StringComparison.Ordinal) ? "AssumeRoleUnauthorizedAccess" : null;
        Assert.Equal((CredentialStep.InstanceProfile, code), (problem.Step, problem.ErrorCode));
        Assert.DoesNotContain(
            imds.Requests,
            static request =>
                request.Path.Contains("user-data", StringComparison.Ordinal) && !request.Path.Contains("%2F", StringComparison.Ordinal));
        Assert.DoesNotContain(imds.Requests, static request => request.HeaderOrEmpty("X-Forwarded-For").Length > 0);
        NoSecret.In(problem);
    }

    [Fact]
    public async Task An_exception_of_NodeIdentity_is_not_quoted()
    {
        using var sts = new FakeSts();
        var options = new CredentialOptions { NodeIdentity = new ThrowingCredentials() };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(
            Blocks.ProfileAndRole(sts).On(TestHost.Real(), options).GetCredentialsAsync);
        Assert.Equal((CredentialStep.NodeIdentity, Blocks.Role), (problem.Step, problem.RoleArn));
        Assert.Contains("InvalidOperationException was thrown. Its message is hidden", problem.Message, StringComparison.Ordinal);
        NoSecret.In(problem);
        Assert.Empty(sts.Requests);
    }

    [Fact]
    public async Task An_error_that_contains_the_request_is_not_quoted()
    {
        // STS quotes the canonical request, including the header with the session token.
        var message = $"The Canonical String should have been 'POST / x-amz-security-token:{FakeSts.Token} {Blocks.SecretKey}'";
        using var sts = new FakeSts { Override = _ => FakeSts.Error(403, "SignatureDoesNotMatch", message) };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Equal("SignatureDoesNotMatch", problem.ErrorCode);
        NoSecret.In(problem);
    }

    [Fact]
    public async Task A_denial_is_quoted_without_the_keys_of_the_request()
    {
        var message = $"User {Blocks.AccessKey} with {Blocks.SecretKey} is not authorized to perform: sts:AssumeRole";
        using var sts = new FakeSts { Override = _ => FakeSts.Error(403, "AccessDenied", message) };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Equal("AccessDenied", problem.ErrorCode);
        Assert.Contains("User ****** with ****** is not authorized to perform: sts:AssumeRole", problem.Message, StringComparison.Ordinal);
        NoSecret.In(problem);
        Assert.Single(sts.Requests);
    }

    [Fact]
    public async Task A_denial_is_quoted_without_other_keys()
    {
        const string Denied = "User: arn:aws:sts::123456789012:assumed-role/a-node-with-a-rather-long-name/i-0123456789abcdef0 is not "
            + "authorized to perform: sts:AssumeRoleWithWebIdentity on resource: " + Blocks.Role;
        using var sts = new FakeSts { Override = _ => FakeSts.Error(403, "AccessDenied", $"{Denied}, token '{FakeSts.Token}'") };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Contains(Denied + ", token '******'", problem.Message, StringComparison.Ordinal);
        NoSecret.In(problem);
    }

    [Fact]
    public async Task A_denial_with_another_format_is_not_quoted()
    {
        const string body = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message></Message><HostId>default</HostId></Error>";
        using var sts = new FakeSts { Override = static _ => new FakeReply(403, body) };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Equal("AccessDenied", problem.ErrorCode);
        Assert.EndsWith("AWS returned AccessDenied.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_error_code_is_not_shown()
    {
        using var sts = new FakeSts { Override = _ => FakeSts.Error(400, FakeSts.Secret, FakeSts.Token) };
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.Null(problem.ErrorCode);
        NoSecret.In(problem);
    }

    [Fact]
    public async Task A_closed_connection_is_reported()
    {
        using var sts = new FakeSts { Override = _ => FakeReply.Closed };
        using var pod = new Pod();
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        Assert.Contains("the connection failed", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, sts.Requests.Count);
    }

    private sealed class ThrowingCredentials : Amazon.Runtime.AWSCredentials
    {
        public override Amazon.Runtime.ImmutableCredentials GetCredentials() => throw new InvalidOperationException(Blocks.SecretKey);
    }
}
