using System;
using StarRocks.AwsAuth.Drift;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a catalog or a storage volume in the output of a MySQL client.</summary>
/// <param name="Kind">The kind of the statement that creates it.</param>
/// <param name="Noun">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Compare">Compares it with a configuration.</param>
internal sealed record StoredObject(StatementKind Kind, string Noun, string Name, Func<IPropertySource, DriftReport> Compare)
{
    /// <summary>Reads the output.</summary>
    /// <exception cref="UsageException">The text is no such output.</exception>
    internal static StoredObject Read(string text, string file)
    {
        if (StoredCatalog.TryParse(text, out var catalog))
            return new StoredObject(StatementKind.ExternalCatalog, "catalog", catalog.Name, catalog.Compare);
        if (StoredStorageVolume.TryParse(text, out var volume))
            return new StoredObject(StatementKind.StorageVolume, "storage volume", volume.Name, volume.Compare);
        throw new UsageException("'" + file + "' is neither the output of SHOW CREATE CATALOG nor that of DESC STORAGE VOLUME.");
    }
}
