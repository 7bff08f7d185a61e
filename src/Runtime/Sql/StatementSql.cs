using System.Collections.Generic;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes a statement in one of its forms.</summary>
internal static class StatementSql
{
    private static readonly Dictionary<SqlForm, Writer> _writers = new()
    {
        [ExternalCatalogDefinition.Instance.FormOf("ToSql")] = static (in given, from) => CatalogSql.Write(given.First!, from.Properties, from.Parts),
        [FileExternalTableDefinition.Instance.FormOf("ToSql")] = static (in given, from) => FileTableSql.Write(given.First!, given.Second!, from.Columns, from.Properties, from.Parts),
        [BrokerLoadDefinition.Instance.FormOf("ToSql")] = static (in given, from) => LoadSql.Write(given.First!, given.Second!, from.Data, from.Parts, from.Properties),
        [FilesSourceDefinition.Instance.FormOf("ToSql")] = static (in given, from) => FilesSql.WriteSelect(from.Properties),
        [FilesSourceDefinition.Instance.FormOf("ToFilesSql")] = static (in given, from) => FilesSql.Write(from.Properties),
        [FilesSourceDefinition.Instance.FormOf("ToDescribeSql")] = static (in given, from) => FilesSql.WriteDescribe(from.Properties),
        [FilesSourceDefinition.Instance.FormOf("ToInsertSql")] = static (in given, from) => FilesSql.WriteInsert(given.First!, given.Second!, from.Properties),
        [FilesSourceDefinition.Instance.FormOf("ToCreateTableSql")] = static (in given, from) => FilesSql.WriteCreateTable(given.First!, given.Second!, from.Properties),
        [FilesSourceDefinition.Instance.FormOf("ToPipeSql")] = static (in given, from) => FilesSql.WritePipe(given.First!, given.Second!, given.Third!, given.Options ?? PipeOptions.Default, from.Properties),
        [FilesTargetDefinition.Instance.FormOf("ToSql")] = static (in given, from) => FilesSql.WriteTarget(given.First!, from.Properties),
        [OutfileDefinition.Instance.FormOf("ToSql")] = static (in given, from) => OutfileSql.Write(given.First!, from.Parts, from.Properties),
        [ExportJobDefinition.Instance.FormOf("ToSql")] = static (in given, from) => ExportSql.Write(given.First!, given.Second!, from.Parts, from.Properties),
        [RepositoryDefinition.Instance.FormOf("ToSql")] = static (in given, from) => RepositorySql.Write(given.First!, from.Parts, from.Properties),
        [StorageVolumeDefinition.Instance.FormOf("ToSql")] = static (in given, from) => StorageVolumeSql.Write(given.First!, from.Parts, from.Properties),
        [AlterCatalogDefinition.Instance.FormOf("ToSql")] = static (in given, from) => AlterSql.WriteCatalog(given.First!, from.Properties),
        [AlterStorageVolumeDefinition.Instance.FormOf("ToSql")] = static (in given, from) => AlterSql.WriteVolume(given.First!, from.Properties, from.Parts),
    };

    private delegate SqlStatement Writer(in SqlArguments given, PropertyWriter from);

    public static SqlStatement Write(SqlForm form, in SqlArguments given, PropertyWriter from) => _writers[form](given, from);
}
