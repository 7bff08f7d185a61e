using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Finds the ready-made types of configurations.</summary>
internal static class ReadyMade
{
    private const string Space = "StarRocks.AwsAuth.";

    internal static ObjectType? OfCatalog(Compilation compilation, string? type, CancellationToken cancellation) =>
        Of(compilation, CatalogDefinitions.Find(type)?.ReadyMadeType, cancellation);

    internal static ObjectType? OfBlock(Compilation compilation, string prefix, CancellationToken cancellation) =>
        Of(compilation, prefix == AwsServices.GluePrefix ? "GlueAuth" : "S3Auth", cancellation);

    internal static ObjectType? OfStatement(Compilation compilation, StatementDefinition statement, CancellationToken cancellation) =>
        Of(compilation, statement.ReadyMadeType, cancellation);

    private static ObjectType? Of(Compilation compilation, string? name, CancellationToken cancellation) =>
        name is null ? null : new ObjectTypes(compilation).Find(compilation.GetTypeByMetadataName(Space + name), cancellation);
}
