using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

public sealed class WebIdentityTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_token_is_exchanged_for_credentials_of_the_role(bool viaSdk)
    {
        using var sts = new FakeSts();
        using var pod = new Pod();
        var options = new CredentialOptions { SessionName = "nightly load", SessionDuration = TimeSpan.FromMinutes(20) };
        var credentials = await Pod.Block(sts, viaSdk).On(pod.Host, options).GetCredentialsAsync();
        Assert.Equal("ASIASESSION00001", credentials.AccessKey);
        Assert.Equal((FakeSts.Secret, FakeSts.Token), (credentials.SecretKey, credentials.Token));
        var request = Assert.Single(sts.Requests);
        Assert.Equal(
            ("AssumeRoleWithWebIdentity", Pod.Role, Pod.Token),
            (request.Field("Action"), request.Field("RoleArn"), request.Field("WebIdentityToken")));
        Assert.Equal(("nightly-load", "1200"), (request.Field("RoleSessionName"), request.Field("DurationSeconds")));
        Assert.Equal("", request.HeaderOrEmpty("Authorization"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_web_identity_assumes_a_role(bool viaSdk)
    {
        using var sts = new FakeSts();
        using var pod = new Pod();
        var options = new CredentialOptions { SessionDuration = TimeSpan.FromMinutes(20) };
        var credentials = await Pod.Block(sts, viaSdk, Blocks.Role).On(pod.Host, options).GetCredentialsAsync();
        Assert.Equal("ASIASESSION00002", credentials.AccessKey);
        Assert.Equal("", Assert.Single(sts.RequestsFor("AssumeRoleWithWebIdentity")).Field("DurationSeconds"));
        var request = Assert.Single(sts.RequestsFor("AssumeRole"));
        Assert.Equal((Blocks.Role, "1200"), (request.Field("RoleArn"), request.Field("DurationSeconds")));
        Assert.Contains("Credential=ASIASESSION00001/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Contains("/eu-central-1/sts/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Equal(FakeSts.Token, request.HeaderOrEmpty("x-amz-security-token"));
    }

    [Fact]
    public async Task The_token_is_read_for_each_renewal()
    {
        using var sts = new FakeSts { Lifetime = TimeSpan.FromHours(1) };
        using var pod = new Pod();
        var credentials = Pod.Block(sts).On(pod.Host);
        await credentials.GetCredentialsAsync();
        await File.WriteAllTextAsync(pod.TokenFile, "another", TestContext.Current.CancellationToken);
        pod.Host.Advance(TimeSpan.FromHours(2));
        sts.Lifetime = TimeSpan.FromHours(4);
        Assert.Equal("ASIASESSION00002", (await credentials.GetCredentialsAsync()).AccessKey);
        Assert.Equal([Pod.Token, "another"], sts.Requests.Select(request => request.Field("WebIdentityToken")));
    }

    [Theory]
    [InlineData("AWS_WEB_IDENTITY_TOKEN_FILE")]
    [InlineData("AWS_ROLE_ARN")]
    public async Task A_missing_variable_is_named(string variable)
    {
        using var sts = new FakeSts();
        using var pod = new Pod();
        pod.Host.Environment.TryRemove(variable, out _);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        Assert.Contains(variable, problem.Message, StringComparison.Ordinal);
        Assert.Empty(sts.Requests);
    }

    [Theory]
    [InlineData("/nowhere/token", "the token file '/nowhere/token' cannot be read (DirectoryNotFoundException)")]
    [InlineData(
        "/var/run/secrets/eks.amazonaws.com/serviceaccount/missing-token",
        "the token file '/var/run/secrets/eks.amazonaws.com/serviceaccount/missing-token' cannot be read")]
    [InlineData("token", "'AWS_WEB_IDENTITY_TOKEN_FILE' is not an absolute path.")]
    [InlineData(Pod.Token, "'AWS_WEB_IDENTITY_TOKEN_FILE' is not an absolute path.")]
    [InlineData("/" + Blocks.SecretKey, "the token file in 'AWS_WEB_IDENTITY_TOKEN_FILE' cannot be read")]
    public async Task An_unreadable_token_file_is_named_if_it_is_a_path(string file, string reason)
    {
        using var sts = new FakeSts();
        using var pod = new Pod();
        pod.Host.Environment["AWS_WEB_IDENTITY_TOKEN_FILE"] = file;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        NoSecret.In(problem);
    }

    [Theory]
    [InlineData(Pod.Token)]
    [InlineData(Blocks.SecretKey)]
    [InlineData("arn:aws:iam::123456789012:user/" + Blocks.SecretKey)]
    [InlineData("arn:" + Blocks.SecretKey)]
    public async Task A_role_variable_that_is_not_the_ARN_of_a_role_is_not_quoted(string role)
    {
        using var sts = new FakeSts { Override = static _ => FakeSts.Error(400, "ValidationError", "no") };
        using var pod = new Pod();
        pod.Host.Environment["AWS_ROLE_ARN"] = role;
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        Assert.Null(problem.RoleArn);
        NoSecret.In(problem);
        var profile = new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" };
        pod.Host.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        problem = await Assert.ThrowsAsync<CredentialRefreshException>(profile.On(pod.Host).GetCredentialsAsync);
        Assert.Contains("this pod has a web identity, which", problem.Message, StringComparison.Ordinal);
        NoSecret.In(problem);
    }

    [Fact]
    public async Task A_rejected_token_is_reported_with_the_AWS_error_code()
    {
        using var sts = new FakeSts
        {
            Override = static _ => FakeSts.Error(
                400,
                "InvalidIdentityToken",
                $"No OpenIDConnect provider found in your account for {Pod.Token}"),
        };
        using var pod = new Pod();
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(
            Pod.Block(sts, role: Blocks.Role).On(pod.Host).GetCredentialsAsync);
        Assert.Equal((CredentialStep.WebIdentity, "InvalidIdentityToken", Blocks.Role), (problem.Step, problem.ErrorCode, problem.RoleArn));
        NoSecret.In(problem);
    }
}
