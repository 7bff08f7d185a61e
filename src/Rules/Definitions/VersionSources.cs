namespace StarRocks.AwsAuth.Rules;

/// <summary>Provides the pages of StarRocks that say since when it has something.</summary>
internal static class VersionSources
{
    internal const string CatalogOverview = "https://docs.starrocks.io/docs/data_source/catalog/catalog_overview/";
    internal const string IcebergCatalog = "https://docs.starrocks.io/docs/data_source/catalog/iceberg/iceberg_catalog/";
    internal const string JdbcCatalog = "https://docs.starrocks.io/docs/data_source/catalog/jdbc_catalog/";
    internal const string KuduCatalog = "https://docs.starrocks.io/docs/data_source/catalog/kudu_catalog/";
    internal const string MaxComputeCatalog = "https://docs.starrocks.io/docs/data_source/catalog/maxcompute_catalog/";
    internal const string FileExternalTable = "https://docs.starrocks.io/docs/data_source/file_external_table/";
    internal const string Files = "https://docs.starrocks.io/docs/sql-reference/sql-functions/table-functions/files/";

    /// <summary>The file formats of loads and unloads.</summary>
    internal const string LoadingAndUnloading =
        "https://docs.starrocks.io/docs/loading/loading_introduction/feature-support-loading-and-unloading/";

    internal const string StorageVolume =
        "https://docs.starrocks.io/docs/sql-reference/sql-statements/cluster-management/storage_volume/CREATE_STORAGE_VOLUME/";

    internal const string Release25 = "https://docs.starrocks.io/releasenotes/release-2.5/";
    internal const string Release31 = "https://docs.starrocks.io/releasenotes/release-3.1/";
    internal const string Release32 = "https://docs.starrocks.io/releasenotes/release-3.2/";

    /// <summary>Merged before 3.2, and into the branch of 3.1.</summary>
    internal const string AlterCatalog = "https://github.com/StarRocks/starrocks/pull/30653";

    /// <summary>
    /// Merged into the branch of 3.2, and of no older version. Its file external tables, as all before, ignore the case of a format.
    /// </summary>
    internal const string FileTableFormats = "https://github.com/StarRocks/starrocks/pull/34028";

    /// <summary>Merged before 3.5, and into no older branch.</summary>
    internal const string IcebergJdbc = "https://github.com/StarRocks/starrocks/pull/56386";

    /// <summary>Merged into the branch of 3.2, and of no older version.</summary>
    internal const string StsEndpoint = "https://github.com/StarRocks/starrocks/pull/36680";

    /// <summary>Merged into the branches of 3.3 and 3.4, and of no older version.</summary>
    internal const string GlueCatalogId = "https://github.com/StarRocks/starrocks/pull/54122";

    /// <summary>Merged after the branch of 3.5, and into no older one.</summary>
    internal const string WebIdentity = "https://github.com/StarRocks/starrocks/pull/59268";
}
