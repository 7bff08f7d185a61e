using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>A machine whose clock is wrong.</summary>
[Collection(Process.Environment)]
public sealed class ClockTests
{
    [Fact]
    public async Task StsIsAskedAgainWithItsOwnTimeAsTheSdkDoes()
    {
        using var sts = new FakeSts();
        var there = DateTime.UtcNow.AddHours(2);
        var before = there.AddMinutes(-30).ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        sts.Instead = request => string.CompareOrdinal(request.HeaderOrEmpty("x-amz-date"), before) > 0
            ? null
            : FakeSts.Error(403, "SignatureDoesNotMatch", "Signature expired") with { Date = there };
        var keys = await Blocks.KeysAndRole(sts).CreateCredentials().GetCredentialsAsync();
        Assert.StartsWith("ASIASESSION", keys.AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheEndIsReckonedByTheClockOfTheMachine()
    {
        using var imds = new FakeImds { Lifetime = TimeSpan.FromHours(-1) };
        var host = TestHost.WithClock();
        imds.Clock = () => host.UtcNow;
        // The service is two hours behind, and so is the end that it gives.
        using var behind = new FakeHttp(request => imds.Reply(request) with { Date = host.UtcNow.AddHours(-2) });
        host.Environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = behind.Address;
        var credentials = new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }.On(host);
        await credentials.GetCredentialsAsync();
        Assert.InRange(credentials.Expiration!.Value, host.UtcNow.AddMinutes(50), host.UtcNow.AddMinutes(70));
    }
}
