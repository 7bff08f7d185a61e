using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>Tests machines with a wrong clock.</summary>
[Collection(Process.Environment)]
public sealed class ClockTests
{
    [Fact]
    public async Task A_wrong_clock_is_corrected_for_STS()
    {
        using var sts = new FakeSts();
        var timeOfSts = DateTime.UtcNow.AddHours(2);
        var oldest = timeOfSts.AddMinutes(-30).ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        sts.Override = request => string.CompareOrdinal(request.HeaderOrEmpty("x-amz-date"), oldest) > 0
            ? null
            : FakeSts.Error(403, "SignatureDoesNotMatch", "Signature expired") with { Date = timeOfSts };
        var keys = await Blocks.KeysAndRole(sts).CreateCredentials().GetCredentialsAsync();
        Assert.StartsWith("ASIASESSION", keys.AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_expiration_is_converted_to_the_clock_of_the_machine()
    {
        using var imds = new FakeImds { Lifetime = TimeSpan.FromHours(-1) };
        var host = TestHost.WithClock();
        imds.Clock = () => host.UtcNow;
        // The clock of the service is two hours behind, and so is the expiration.
        using var behind = new FakeHttp(request => imds.Reply(request) with { Date = host.UtcNow.AddHours(-2) });
        host.Environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = behind.Address;
        var credentials = new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }.On(host);
        await credentials.GetCredentialsAsync();
        Assert.InRange(credentials.Expiration!.Value, host.UtcNow.AddMinutes(50), host.UtcNow.AddMinutes(70));
    }
}
