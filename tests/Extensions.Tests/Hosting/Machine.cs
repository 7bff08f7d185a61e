using System.Runtime.CompilerServices;
using Amazon;

namespace StarRocks.AwsAuth.Extensions.Tests.Hosting;

/// <summary>Replaces the profiles and the instance profile of the machine by a profile of the tests.</summary>
internal static class Machine
{
    internal const string Developer = "developer";

    [ModuleInitializer]
    internal static void Create()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("starrocks-awsauth-").FullName, "credentials");
        File.WriteAllText(
            file, $"[{Developer}]\naws_access_key_id={Secrets.AccessKey}\naws_secret_access_key={Secrets.SecretKey}\n");
        AWSConfigs.AWSProfilesLocation = file;
        Environment.SetEnvironmentVariable("AWS_EC2_METADATA_DISABLED", "true");
    }
}
