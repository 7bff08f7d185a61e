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
        sts.Instead = request => request.HeaderOrEmpty("x-amz-date").StartsWith(there.ToString("yyyyMMdd'T'HH", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? null
            : FakeSts.Error(403, "SignatureDoesNotMatch", "Signature expired") with { Date = there };
        var keys = await Blocks.KeysAndRole(sts).CreateCredentials().GetCredentialsAsync();
        Assert.StartsWith("ASIASESSION", keys.AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheEndIsReckonedByTheClockOfTheMachine()
    {
        using var imds = new FakeImds { Lifetime = TimeSpan.FromHours(-1) };
        // The service is two hours behind, and so is the end that it gives.
        using var behind = new FakeHttp(request => imds.Reply(request) with { Date = DateTime.UtcNow.AddHours(-2) });
        var host = TestHost.Real();
        host.Environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = behind.Address;
        var credentials = new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }.On(host);
        await credentials.GetCredentialsAsync();
        Assert.InRange(credentials.Expiration!.Value, DateTime.UtcNow.AddMinutes(50), DateTime.UtcNow.AddMinutes(70));
    }
}
