using System.Runtime.CompilerServices;
using Amazon;

namespace StarRocks.AwsAuth.Extensions.Tests.Hosting;

/// <summary>Replaces the profiles of the machine by those of the tests.</summary>
internal static class ProfileFile
{
    internal const string Developer = "developer";

    [ModuleInitializer]
    internal static void Create()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("starrocks-awsauth-").FullName, "credentials");
        File.WriteAllText(
            file, $"[{Developer}]\naws_access_key_id={Secrets.AccessKey}\naws_secret_access_key={Secrets.SecretKey}\n");
        AWSConfigs.AWSProfilesLocation = file;
    }
}
