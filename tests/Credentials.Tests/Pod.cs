using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>Represents a pod whose service account has an IAM role.</summary>
internal sealed class Pod : IDisposable
{
    internal const string Role = "arn:aws:iam::123456789012:role/pod";
    internal const string Token = "eyJhbGciOiJSUzI1NiJ9.web-identity-token.signature";

    public Pod(bool hasOwnClock = false)
    {
        Host = hasOwnClock ? TestHost.WithClock() : TestHost.Real();
        TokenFile = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(TokenFile, Token + "\n");
        Host.Environment["AWS_WEB_IDENTITY_TOKEN_FILE"] = TokenFile;
        Host.Environment["AWS_ROLE_ARN"] = Role;
    }

    public TestHost Host { get; }

    public string TokenFile { get; }

    public static S3Auth Block(FakeSts sts, bool viaSdk = false, string? role = null) => new()
    {
        UseWebIdentityTokenFile = viaSdk ? null : true,
        UseAwsSdkDefaultBehavior = viaSdk ? true : null,
        IamRoleArn = role,
        Region = "eu-west-1",
        StsRegion = "eu-central-1",
        StsEndpoint = sts.Address,
    };

    public void Dispose() => File.Delete(TokenFile);
}
