using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Which type a statement of a text can be read into.</summary>
internal static class StatementKinds
{
    /// <summary>Null where there is none. What FILES or INTO OUTFILE stands in is no form by itself.</summary>
    internal static StatementKind? Of(WholeStatement statement) => Of(statement.Form ?? (statement.Judged.Count > 0 ? statement.Judged[0].Form : null));

    private static StatementKind? Of(StatementForm? form) => form switch
    {
        StatementForm.Catalog => StatementKind.ExternalCatalog,
        StatementForm.FileTable => StatementKind.FileExternalTable,
        StatementForm.Load => StatementKind.BrokerLoad,
        StatementForm.Files or StatementForm.Pipe => StatementKind.FilesSource,
        StatementForm.InsertFiles => StatementKind.FilesTarget,
        StatementForm.Outfile => StatementKind.Outfile,
        StatementForm.Export => StatementKind.ExportJob,
        StatementForm.Repository => StatementKind.Repository,
        StatementForm.StorageVolume => StatementKind.StorageVolume,
        StatementForm.AlterCatalog => StatementKind.AlterCatalog,
        StatementForm.AlterStorageVolume => StatementKind.AlterStorageVolume,
        _ => null,
    };
}
