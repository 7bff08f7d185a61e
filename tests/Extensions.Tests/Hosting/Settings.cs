namespace StarRocks.AwsAuth.Extensions.Tests.Hosting;

/// <summary>Represents settings in memory that a test can change while the host runs.</summary>
internal sealed class Settings : ConfigurationProvider, IConfigurationSource
{
    internal Settings(params (string Key, string? Value)[] settings) => Replace(settings);

    internal static (string Key, string? Value)[] Keys(string section = "Lake:S3", string secret = Secrets.SecretKey) =>
    [
        (section + ":AccessKey", Secrets.AccessKey),
        (section + ":SecretKey", secret),
        (section + ":Region", "eu-west-1"),
    ];

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <summary>Replaces all settings without a notification.</summary>
    internal void Replace(params (string Key, string? Value)[] settings) =>
        Data = settings.ToDictionary(
            static setting => setting.Key, static setting => setting.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Replaces all settings, as a changed file does.</summary>
    internal void Reload(params (string Key, string? Value)[] settings)
    {
        Replace(settings);
        OnReload();
    }
}
