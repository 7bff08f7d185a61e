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
        CatalogKinds.TryParse(type, out var kind) && kind is CatalogKind.Hive or CatalogKind.Hudi or CatalogKind.Iceberg or CatalogKind.DeltaLake
            ? Of(compilation, kind + "Catalog", cancellation)
            : null;

    internal static ObjectType? OfBlock(Compilation compilation, string prefix, CancellationToken cancellation) =>
        Of(compilation, prefix == AwsServices.GluePrefix ? "GlueAuth" : "S3Auth", cancellation);

    internal static ObjectType? OfTable(Compilation compilation, CancellationToken cancellation) => Of(compilation, "FileExternalTable", cancellation);

    internal static ObjectType? OfLoad(Compilation compilation, CancellationToken cancellation) => Of(compilation, "BrokerLoad", cancellation);

    private static ObjectType? Of(Compilation compilation, string name, CancellationToken cancellation) =>
        new ObjectTypes(compilation).Of(compilation.GetTypeByMetadataName(Space + name), cancellation);
}
