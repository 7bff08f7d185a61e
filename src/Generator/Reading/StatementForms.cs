using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>As what the rules judge the statements that <c>[Statement]</c> names.</summary>
internal static class StatementForms
{
    extension(MappingKind kind)
    {
        internal StatementForm Form => kind switch
        {
            MappingKind.FilesSource => StatementForm.Files,
            MappingKind.FilesTarget => StatementForm.InsertFiles,
            MappingKind.Outfile => StatementForm.Outfile,
            MappingKind.ExportJob => StatementForm.Export,
            MappingKind.Repository => StatementForm.Repository,
            MappingKind.StorageVolume => StatementForm.StorageVolume,
            MappingKind.AlterCatalog => StatementForm.AlterCatalog,
            MappingKind.AlterStorageVolume => StatementForm.AlterStorageVolume,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
