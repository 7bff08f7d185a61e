using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>The ready-made types that configurations become.</summary>
internal static class ReadyMade
{
    private const string Space = "StarRocks.AwsAuth.";

    internal static ObjectType? OfCatalog(Compilation compilation, string type, CancellationToken cancellation) =>
        CatalogKinds.TryParse(type, out var kind) && kind is not CatalogKind.Other
            ? Of(compilation, kind + "Catalog", cancellation)
            : null;

    internal static ObjectType? OfBlock(Compilation compilation, string prefix, CancellationToken cancellation) =>
        Of(compilation, prefix == AwsServices.GluePrefix ? "GlueAuth" : "S3Auth", cancellation);

    internal static ObjectType? OfTable(Compilation compilation, CancellationToken cancellation) => Of(compilation, "FileExternalTable", cancellation);

    internal static ObjectType? OfLoad(Compilation compilation, CancellationToken cancellation) => Of(compilation, "BrokerLoad", cancellation);

    /// <summary>Of a statement that its form alone tells.</summary>
    internal static ObjectType? OfStatement(Compilation compilation, StatementForm form, CancellationToken cancellation) => form switch
    {
        StatementForm.Files => Of(compilation, "FilesSource", cancellation),
        StatementForm.InsertFiles => Of(compilation, "FilesTarget", cancellation),
        StatementForm.Outfile => Of(compilation, "Outfile", cancellation),
        StatementForm.Export => Of(compilation, "ExportJob", cancellation),
        StatementForm.Repository => Of(compilation, "BackupRepository", cancellation),
        StatementForm.StorageVolume or StatementForm.AlterCatalog or StatementForm.AlterStorageVolume => Of(compilation, form.ToString(), cancellation),
        _ => null,
    };

    private static ObjectType? Of(Compilation compilation, string name, CancellationToken cancellation) =>
        new ObjectTypes(compilation).Of(compilation.GetTypeByMetadataName(Space + name), cancellation);
}
