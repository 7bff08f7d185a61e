using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Cases;

/// <summary>What a case's context stands for: the form of the statement, and what the statement needs besides the blocks.</summary>
internal sealed record CaseContext(StatementForm Form, params (string Key, string Value)[] Needs)
{
    private static readonly Dictionary<string, CaseContext> _byName = new(StringComparer.Ordinal)
    {
        ["hive"] = new(StatementForm.Catalog, ("type", "hive")),
        ["hive/hms"] = new(StatementForm.Catalog, ("type", "hive"), ("hive.metastore.uris", "thrift://10.0.0.1:9083")),
        ["hive/glue"] = new(StatementForm.Catalog, ("type", "hive"), ("hive.metastore.type", "glue")),
        ["hudi/hms"] = new(StatementForm.Catalog, ("type", "hudi"), ("hive.metastore.uris", "thrift://10.0.0.1:9083")),
        ["unified"] = new(StatementForm.Catalog, ("type", "unified")),
        ["paimon/filesystem"] = new(StatementForm.Catalog, ("type", "paimon"), ("paimon.catalog.type", "filesystem"), ("paimon.catalog.warehouse", "s3://bucket/warehouse")),
        ["lance"] = new(StatementForm.Catalog, ("type", "lance")),
        ["iceberg"] = new(StatementForm.Catalog, ("type", "iceberg")),
        ["iceberg/rest"] = new(StatementForm.Catalog, ("type", "iceberg"), ("iceberg.catalog.type", "rest"), ("iceberg.catalog.uri", "https://catalog.example.net/api")),
        ["iceberg/glue"] = new(StatementForm.Catalog, ("type", "iceberg"), ("iceberg.catalog.type", "glue")),
        ["catalog"] = new(StatementForm.Catalog),
        ["file"] = new(StatementForm.FileTable, ("path", "s3://bucket/in/"), ("format", "parquet")),
        ["files"] = new(StatementForm.Files, ("path", "s3://bucket/in/"), ("format", "parquet")),
        ["insert"] = new(StatementForm.InsertFiles, ("path", "s3://bucket/out/"), ("format", "parquet")),
        ["pipe"] = new(StatementForm.Pipe, ("path", "s3://bucket/in/"), ("format", "parquet")),
        ["load"] = new(StatementForm.Load),
        ["export"] = new(StatementForm.Export),
        ["outfile"] = new(StatementForm.Outfile),
        ["repo"] = new(StatementForm.Repository),
        ["volume"] = new(StatementForm.StorageVolume),
        ["alter-volume"] = new(StatementForm.AlterStorageVolume),
        ["alter-catalog"] = new(StatementForm.AlterCatalog),
        ["alone"] = new(StatementForm.Alone),
        ["settings"] = new(StatementForm.Settings),
    };

    public static CaseContext Named(string name) =>
        _byName.TryGetValue(name, out var context) ? context : throw new FormatException($"No context is called '{name}'.");
}
