using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>Tests every method, with and without a role, over real HTTP.</summary>
public sealed class MethodTests
{
    private const string Session = "ASIAIOSFODNN7EXAMPLE";
    private const string SessionToken = "session-token-of-the-user";

    public static TheoryData<string, string> Methods => new()
    {
        { "keys", Blocks.AccessKey },
        { "session keys", Session },
        { "instance profile", "ASIAINSTANCE00001" },
        { "web identity", "ASIASESSION00001" },
        { "web identity by the SDK's default", "ASIASESSION00001" },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Base_identity(string method, string key)
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        using var pod = new Pod();
        var keys = await Block(method, sts, null).On(Host(method, imds, pod)).GetCredentialsAsync();
        Assert.Equal(key, keys.AccessKey);
        Assert.Empty(sts.RequestsFor("AssumeRole"));
        Assert.Equal(method.StartsWith("web", StringComparison.Ordinal) ? 1 : 0, sts.Requests.Count);
        Assert.Equal(method == "instance profile" ? 3 : 0, imds.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Base_identity_with_a_role(string method, string key)
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        using var pod = new Pod();
        var keys = await Block(method, sts, Blocks.Role).On(Host(method, imds, pod)).GetCredentialsAsync();
        Assert.StartsWith("ASIASESSION", keys.AccessKey, StringComparison.Ordinal);
        Assert.NotEqual(key, keys.AccessKey);
        var request = Assert.Single(sts.RequestsFor("AssumeRole"));
        Assert.Equal(
            (Blocks.Role, "of-the-lake", ""),
            (request.Field("RoleArn"), request.Field("ExternalId"), request.Field("DurationSeconds")));
        Assert.Matches("^starrocks-awsauth-[A-Za-z0-9_+=,.@-]+-[0-9]+$", request.Field("RoleSessionName"));
        Assert.Contains($"Credential={key}/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Contains("/eu-central-1/sts/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        var token = method switch
        {
            "keys" => "",
            "session keys" => SessionToken,
            "instance profile" => FakeImds.Token,
            _ => FakeSts.Token,
        };
        Assert.Equal(token, request.HeaderOrEmpty("x-amz-security-token"));
    }

    private static S3Auth Block(string method, FakeSts sts, string? role) => new()
    {
        UseInstanceProfile = method == "instance profile",
        UseWebIdentityTokenFile = method == "web identity",
        UseAwsSdkDefaultBehavior = method == "web identity by the SDK's default",
        AccessKey = method switch { "keys" => Blocks.AccessKey, "session keys" => Session, _ => null },
        SecretKey = method is "keys" or "session keys" ? Blocks.SecretKey : null,
        SessionToken = method == "session keys" ? SessionToken : null,
        IamRoleArn = role,
        ExternalId = role is null ? null : "of-the-lake",
        Region = "eu-west-1",
        StsRegion = "eu-central-1",
        StsEndpoint = sts.Address,
    };

    private static TestHost Host(string method, FakeImds imds, Pod pod) =>
        method.StartsWith("web", StringComparison.Ordinal) ? pod.Host : TestHost.With(imds);
}
