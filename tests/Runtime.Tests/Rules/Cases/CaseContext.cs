using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Cases;

/// <summary>Represents the context of a case: the statement, and the properties that it requires besides the blocks.</summary>
internal sealed record CaseContext(PropertyScope Scope, params (string Key, string Value)[] Required)
{
    private static readonly Dictionary<string, CaseContext> _byName = new(StringComparer.Ordinal)
    {
        ["hive"] = new(ExternalCatalogDefinition.Instance, ("type", "hive")),
        ["hive/hms"] = new(ExternalCatalogDefinition.Instance, ("type", "hive"), ("hive.metastore.uris", "thrift://10.0.0.1:9083")),
        ["hive/glue"] = new(ExternalCatalogDefinition.Instance, ("type", "hive"), ("hive.metastore.type", "glue")),
        ["hudi/hms"] = new(ExternalCatalogDefinition.Instance, ("type", "hudi"), ("hive.metastore.uris", "thrift://10.0.0.1:9083")),
        ["unified"] = new(ExternalCatalogDefinition.Instance, ("type", "unified")),
        ["paimon/filesystem"] = new(ExternalCatalogDefinition.Instance, ("type", "paimon"), ("paimon.catalog.type", "filesystem"), ("paimon.catalog.warehouse", "s3://bucket/warehouse")),
        ["lance"] = new(ExternalCatalogDefinition.Instance, ("type", "lance")),
        ["iceberg"] = new(ExternalCatalogDefinition.Instance, ("type", "iceberg")),
        ["iceberg/rest"] = new(ExternalCatalogDefinition.Instance, ("type", "iceberg"), ("iceberg.catalog.type", "rest"), ("iceberg.catalog.uri", "https://catalog.example.net/api")),
        ["iceberg/glue"] = new(ExternalCatalogDefinition.Instance, ("type", "iceberg"), ("iceberg.catalog.type", "glue")),
        ["catalog"] = new(ExternalCatalogDefinition.Instance),
        ["file"] = new(FileExternalTableDefinition.Instance, ("path", "s3://bucket/in/"), ("format", "parquet")),
        ["files"] = new(FilesSourceDefinition.Instance, ("path", "s3://bucket/in/"), ("format", "parquet")),
        ["insert"] = new(FilesTargetDefinition.Instance, ("path", "s3://bucket/out/"), ("format", "parquet")),
        ["pipe"] = new(PipeDefinition.Instance, ("path", "s3://bucket/in/"), ("format", "parquet")),
        ["load"] = new(BrokerLoadDefinition.Instance),
        ["export"] = new(ExportJobDefinition.Instance),
        ["outfile"] = new(OutfileDefinition.Instance),
        ["repo"] = new(RepositoryDefinition.Instance),
        ["volume"] = new(StorageVolumeDefinition.Instance),
        ["alter-volume"] = new(AlterStorageVolumeDefinition.Instance),
        ["alter-catalog"] = new(AlterCatalogDefinition.Instance),
        ["alone"] = new(PropertyScope.Block),
        ["settings"] = new(PropertyScope.PartialList),
    };

    public static CaseContext Named(string name) =>
        _byName.TryGetValue(name, out var context) ? context : throw new FormatException($"There is no context '{name}'.");
}
