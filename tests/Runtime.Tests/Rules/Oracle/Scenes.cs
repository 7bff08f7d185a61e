using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Lists every context in which StarRocks reads a block differently.</summary>
internal static class Scenes
{
    private static readonly Reader[] _fileSystem = [Reader.FileSystem];
    private static readonly Reader[] _hiveGlue = [Reader.HiveGlue];
    private static readonly Reader[] _iceberg = [Reader.IcebergClient];
    private static readonly Reader[] _vended = [Reader.Vended];
    private static readonly Reader[] _volume = [Reader.StorageVolume];

    public static IReadOnlyList<Scene> All { get; } =
    [
        new("hive/hms", AwsService.S3, _fileSystem, HiveHms) { IsStored = true },
        new("hive/hms without region", AwsService.S3, _fileSystem, HiveHms) { IsStored = true, HasRegion = false },
        new("hive/hms outside AWS, in the clear", AwsService.S3, _fileSystem, HiveHms) { IsStored = true, IsOutside = true, IsPlain = true },
        new("hive/hms, enable_ssl false", AwsService.S3, _fileSystem, HiveHms) { IsStored = true, IsPlain = true },
        new("hive/hms, temporary key", AwsService.S3, _fileSystem, HiveHms) { IsStored = true, IsTemporary = true },
        new("hudi/glue s3", AwsService.S3, _fileSystem, c => Glue(c, "hudi", AwsService.S3)) { IsStored = true },
        new("file table", AwsService.S3, _fileSystem, c => Files(c, FileExternalTableDefinition.Instance)) { IsStored = true },
        new("pipe", AwsService.S3, _fileSystem, c => Files(c, PipeDefinition.Instance)) { IsStored = true },
        new("repository", AwsService.S3, _fileSystem, c => c.Reset(RepositoryDefinition.Instance)) { IsStored = true },
        new("files", AwsService.S3, _fileSystem, c => Files(c, FilesSourceDefinition.Instance)),
        new("files outside AWS", AwsService.S3, _fileSystem, c => Files(c, FilesSourceDefinition.Instance)) { IsOutside = true },
        new("insert into files", AwsService.S3, _fileSystem, c => Files(c, FilesTargetDefinition.Instance)),
        new("load", AwsService.S3, _fileSystem, c => c.Reset(BrokerLoadDefinition.Instance)),
        new("export", AwsService.S3, _fileSystem, c => c.Reset(ExportJobDefinition.Instance)),
        new("outfile", AwsService.S3, _fileSystem, c => c.Reset(OutfileDefinition.Instance)),
        new("hive/glue", AwsService.Glue, _hiveGlue, c => Glue(c, "hive", AwsService.Glue)) { IsStored = true },
        new("hive/glue without region", AwsService.Glue, _hiveGlue, c => Glue(c, "hive", AwsService.Glue)) { IsStored = true, HasRegion = false },
        new("unified/glue", AwsService.Glue, _hiveGlue, c => Glue(c, "unified", AwsService.Glue)) { IsStored = true },
        new("iceberg/glue", AwsService.Glue, _iceberg, c => Glue(c, "iceberg", AwsService.Glue)) { IsStored = true },
        new("iceberg/glue without region", AwsService.Glue, _iceberg, c => Glue(c, "iceberg", AwsService.Glue)) { IsStored = true, HasRegion = false },
        new("iceberg/glue s3", AwsService.S3, _iceberg, c => Glue(c, "iceberg", AwsService.S3)) { IsStored = true },
        new("iceberg/rest, nothing vended", AwsService.S3, _iceberg, c => Rest(c, "false")) { IsStored = true },
        new("iceberg/rest, nothing vended, outside AWS", AwsService.S3, _iceberg, c => Rest(c, "false")) { IsStored = true, IsOutside = true },
        new("iceberg/rest", AwsService.S3, _vended, c => Rest(c, "true")) { IsStored = true },
        new("iceberg/rest outside AWS, in the clear", AwsService.S3, _vended, c => Rest(c, "true")) { IsStored = true, IsOutside = true, IsPlain = true },
        new("iceberg/rest without region", AwsService.S3, _vended, c => Rest(c, "true")) { IsStored = true, HasRegion = false },
        new("iceberg/rest, maybe vended", AwsService.S3, [Reader.Vended, Reader.IcebergClient], c => Rest(c, null)) { IsStored = true },
        new("iceberg/rest, maybe vended, outside AWS, in the clear", AwsService.S3, [Reader.Vended, Reader.IcebergClient], c => Rest(c, null)) { IsStored = true, IsOutside = true, IsPlain = true },
        new("a catalog of any type", AwsService.S3, [Reader.FileSystem, Reader.IcebergClient, Reader.Vended], AnyCatalog) { IsStored = true },
        new("volume", AwsService.S3, _volume, c => c.Reset(StorageVolumeDefinition.Instance)),
        new("volume without region", AwsService.S3, _volume, c => c.Reset(StorageVolumeDefinition.Instance)) { HasRegion = false },
        new("volume outside AWS, in the clear", AwsService.S3, _volume, c => c.Reset(StorageVolumeDefinition.Instance)) { IsOutside = true, IsPlain = true },
        new("alone", AwsService.S3, _fileSystem, Alone) { IsAlone = true },
        new("alone without region", AwsService.S3, _fileSystem, Alone) { IsAlone = true, HasRegion = false },
        new("alone, temporary key", AwsService.S3, _fileSystem, Alone) { IsAlone = true, IsTemporary = true },
        new("alone, glue", AwsService.Glue, _hiveGlue, Alone) { IsAlone = true },
        new("alone, glue without region", AwsService.Glue, _hiveGlue, Alone) { IsAlone = true, HasRegion = false },
        new("alter catalog", AwsService.S3, _fileSystem, c => c.Reset(AlterCatalogDefinition.Instance)) { IsPartial = true, IsStored = true },
        new("alter catalog without region, in the clear", AwsService.S3, _fileSystem, c => c.Reset(AlterCatalogDefinition.Instance)) { IsPartial = true, IsStored = true, HasRegion = false, IsPlain = true },
        new("alter catalog outside AWS", AwsService.S3, _fileSystem, c => c.Reset(AlterCatalogDefinition.Instance)) { IsPartial = true, IsStored = true, IsOutside = true },
        new("alter catalog, glue", AwsService.Glue, _hiveGlue, c => c.Reset(AlterCatalogDefinition.Instance)) { IsPartial = true, IsStored = true },
        new("alter volume", AwsService.S3, _volume, c => c.Reset(AlterStorageVolumeDefinition.Instance)) { IsPartial = true },
        new("settings", AwsService.S3, _fileSystem, c => c.Reset(PropertyScope.PartialList)) { IsPartial = true },
        new("settings, temporary key", AwsService.S3, _fileSystem, c => c.Reset(PropertyScope.PartialList)) { IsPartial = true, IsTemporary = true },
        new("settings, glue", AwsService.Glue, _hiveGlue, c => c.Reset(PropertyScope.PartialList)) { IsPartial = true },
    ];

    private static void HiveHms(Configuration configuration)
    {
        configuration.Reset(ExternalCatalogDefinition.Instance);
        configuration.Set(StatementKey.Type, "hive", 100);
        configuration.Set(StatementKey.HiveMetastoreUris, "thrift://10.0.0.1:9083", 101);
    }

    private static void AnyCatalog(Configuration configuration)
    {
        configuration.Reset(ExternalCatalogDefinition.Instance);
        configuration.SetUnknown(StatementKey.Type, 100);
    }

    private static void Rest(Configuration configuration, string? vended)
    {
        configuration.Reset(ExternalCatalogDefinition.Instance);
        configuration.Set(StatementKey.Type, "iceberg", 100);
        configuration.Set(StatementKey.IcebergCatalogType, "rest", 101);
        configuration.Set(StatementKey.IcebergUri, "https://catalog.example.net/api", 102);
        if (vended is null)
            configuration.SetUnknown(StatementKey.IcebergVendedCredentials, 103);
        else if (vended == "false")
            configuration.Set(StatementKey.IcebergVendedCredentials, vended, 103);
    }

    /// <summary>Creates a catalog with the metastore Glue and a valid other block.</summary>
    private static void Glue(Configuration configuration, string type, AwsService tested)
    {
        configuration.Reset(ExternalCatalogDefinition.Instance);
        configuration.Set(StatementKey.Type, type, 100);
        var key = type switch
        {
            "iceberg" => StatementKey.IcebergCatalogType,
            "unified" => StatementKey.UnifiedMetastoreType,
            _ => StatementKey.HiveMetastoreType,
        };
        configuration.Set(key, "glue", 101);
        var other = tested == AwsService.Glue ? configuration.S3 : configuration.Glue;
        other.Set(Parameter.UseInstanceProfile, "true", 102);
        other.Set(Parameter.Region, "us-west-2", 103);
    }

    private static void Files(Configuration configuration, PropertyScope form)
    {
        configuration.Reset(form);
        configuration.Set(StatementKey.Path, "s3://bucket/in/", 100);
        configuration.Set(StatementKey.Format, "parquet", 101);
    }

    private static void Alone(Configuration configuration) => configuration.Reset(PropertyScope.Block);
}
