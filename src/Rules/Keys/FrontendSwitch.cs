using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Represents a setting of fe.conf that decides whether the frontend creates its builtin storage volume from the settings of
/// <see cref="FrontendKeys"/>.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Meaning">What it means, as editors show it.</param>
/// <param name="Words">The supported values.</param>
internal sealed record FrontendSwitch(string Name, string Meaning, WordList Words)
{
    internal static readonly FrontendSwitch RunMode = new(
        "run_mode",
        "Whether the data is in object storage (shared_data) or on the backends (shared_nothing, the default).",
        new(StringComparison.OrdinalIgnoreCase, "shared_data", "shared_nothing"));

    internal static readonly FrontendSwitch StorageType = new(
        "cloud_native_storage_type",
        "The type of the object storage of a shared-data cluster. Defaults to S3, which also stands for S3-compatible stores.",
        new(StringComparison.OrdinalIgnoreCase, "S3", "HDFS", "AZBLOB", "ADLS2", "GS"));

    internal static readonly FrontendSwitch LoadsVolume = new(
        "enable_load_volume_from_conf",
        "Whether the frontend creates the builtin storage volume from the settings of object storage in this file.",
        Booleans.Words);

    internal static FrontendSwitch[] All { get; } = [RunMode, StorageType, LoadsVolume];

    /// <summary>Returns the setting of a name; null if there is none.</summary>
    internal static FrontendSwitch? Find(string name) => Array.Find(All, each => string.Equals(each.Name, name, StringComparison.Ordinal));
}
