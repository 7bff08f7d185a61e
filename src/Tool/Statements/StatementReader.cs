using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads statements into the ready-made types.</summary>
internal static class StatementReader
{
    private delegate bool TryFromSql<T>(string sql, [MaybeNullWhen(false)] out T value, out IReadOnlyList<AuthProblem> problems);

    private delegate IStatement? Read(string sql, out IReadOnlyList<AuthProblem> problems);

    /// <summary>Reads a statement; returns null and the problems if it is not read.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="problems">The problems, of which a statement that is read has only warnings.</param>
    internal static IStatement? TryRead(ScriptStatement statement, out IReadOnlyList<AuthProblem> problems)
    {
        problems = [];
        return ReaderOf(statement.Kind, CatalogTypeOf(statement)) is { } read ? read(statement.CommandText, out problems) : null;
    }

    /// <summary>Returns the type of a catalog; null if it has none.</summary>
    internal static CatalogType? CatalogTypeOf(ScriptStatement statement) =>
        statement.PropertyLists.SelectMany(static list => list.ToProperties())
            .LastOrDefault(static property => property.Key == StatementKey.Type.Name).Value is { } type
        && CatalogDefinitions.Find(type)?.Name is { } name
        && System.Enum.TryParse<CatalogType>(name, out var catalog)
            ? catalog
            : null;

    /// <summary>Indicates whether statements of a kind are read.</summary>
    internal static bool CanRead(StatementKind kind, CatalogType? catalog) => ReaderOf(kind, catalog) is not null;

    private static Read? ReaderOf(StatementKind? kind, CatalogType? catalog) => kind switch
    {
        StatementKind.ExternalCatalog => catalog switch
        {
            CatalogType.Hive => Of<HiveCatalog>(HiveCatalog.TryFromSql),
            CatalogType.Iceberg => Of<IcebergCatalog>(IcebergCatalog.TryFromSql),
            CatalogType.Hudi => Of<HudiCatalog>(HudiCatalog.TryFromSql),
            CatalogType.DeltaLake => Of<DeltaLakeCatalog>(DeltaLakeCatalog.TryFromSql),
            CatalogType.Unified => Of<UnifiedCatalog>(UnifiedCatalog.TryFromSql),
            CatalogType.Paimon => Of<PaimonCatalog>(PaimonCatalog.TryFromSql),
            CatalogType.Kudu => Of<KuduCatalog>(KuduCatalog.TryFromSql),
            CatalogType.Lance => Of<LanceCatalog>(LanceCatalog.TryFromSql),
            _ => null,
        },
        StatementKind.FileExternalTable => Of<FileExternalTable>(FileExternalTable.TryFromSql),
        StatementKind.BrokerLoad => Of<BrokerLoad>(BrokerLoad.TryFromSql),
        StatementKind.FilesSource => Of<FilesSource>(FilesSource.TryFromSql),
        StatementKind.FilesTarget => Of<FilesTarget>(FilesTarget.TryFromSql),
        StatementKind.Outfile => Of<Outfile>(Outfile.TryFromSql),
        StatementKind.ExportJob => Of<ExportJob>(ExportJob.TryFromSql),
        StatementKind.Repository => Of<BackupRepository>(BackupRepository.TryFromSql),
        StatementKind.StorageVolume => Of<StorageVolume>(StorageVolume.TryFromSql),
        StatementKind.AlterCatalog => Of<AlterCatalog>(AlterCatalog.TryFromSql),
        StatementKind.AlterStorageVolume => Of<AlterStorageVolume>(AlterStorageVolume.TryFromSql),
        _ => null,
    };

    private static Read Of<T>(TryFromSql<T> read)
        where T : class, IStatement => (string sql, out IReadOnlyList<AuthProblem> problems) =>
        read(sql, out var value, out problems) ? value : null;
}
