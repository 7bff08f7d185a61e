using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>A case as the statement that it stands for.</summary>
internal static class StatementText
{
    /// <summary>Null for what is no statement.</summary>
    public static string? Of(CaseLine line)
    {
        var all = List(line.Properties);
        return line.Context.Scope.Name switch
        {
            "ExternalCatalog" => $"CREATE EXTERNAL CATALOG lake PROPERTIES {all}",
            "FileExternalTable" => $"CREATE EXTERNAL TABLE t (id INT) ENGINE=FILE PROPERTIES {all}",
            "BrokerLoad" => $"LOAD LABEL db.l (DATA INFILE(\"s3://bucket/in/*\") INTO TABLE t FORMAT AS \"parquet\") WITH BROKER {all}",
            "ExportJob" => $"EXPORT TABLE t TO \"s3://bucket/out/\" WITH BROKER {all}",
            "Outfile" => $"SELECT * FROM t INTO OUTFILE \"s3://bucket/out/\" FORMAT AS CSV PROPERTIES {all}",
            "FilesSource" => $"SELECT * FROM FILES {all}",
            "FilesTarget" => $"INSERT INTO FILES {all} SELECT 1",
            "Pipe" => $"CREATE PIPE p AS INSERT INTO t SELECT * FROM FILES {all}",
            "Repository" => $"CREATE REPOSITORY r WITH BROKER ON LOCATION \"s3a://bucket/r\" PROPERTIES {all}",
            "StorageVolume" => $"CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = (\"s3://bucket\") PROPERTIES {all}",
            "AlterCatalog" => $"ALTER CATALOG lake SET {all}",
            "AlterStorageVolume" => $"ALTER STORAGE VOLUME v SET {all}",
            _ => null,
        };
    }

    private static string List(IReadOnlyList<WrittenProperty> properties) =>
        "(" + string.Join(", ", properties.Select(static property => $"\"{property.Key}\" = \"{property.Value ?? "${VALUE}"}\"")) + ")";
}
