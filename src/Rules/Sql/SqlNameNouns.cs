using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Provides the nouns of the kinds of names for messages.</summary>
internal static class SqlNameNouns
{
    extension(SqlNameKind kind)
    {
        internal string Noun => kind switch
        {
            SqlNameKind.Catalog => "catalog",
            SqlNameKind.Database => "database",
            SqlNameKind.Table => "table",
            SqlNameKind.Column => "column",
            SqlNameKind.Label => "label",
            SqlNameKind.StorageVolume or SqlNameKind.NewStorageVolume => "storage volume",
            SqlNameKind.Repository => "repository",
            SqlNameKind.Snapshot => "snapshot",
            SqlNameKind.Partition => "partition",
            SqlNameKind.Pipe => "pipe",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
