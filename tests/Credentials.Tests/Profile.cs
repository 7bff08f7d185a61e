using Amazon;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>Represents a credentials file with a default profile, which the SDK reads.</summary>
internal sealed class Profile : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public Profile()
    {
        File.WriteAllText(_file, $"[default]\naws_access_key_id={Blocks.AccessKey}\naws_secret_access_key={Blocks.SecretKey}\n");
        AWSConfigs.AWSProfilesLocation = _file;
    }

    public void Dispose()
    {
        AWSConfigs.AWSProfilesLocation = null;
        File.Delete(_file);
    }
}
