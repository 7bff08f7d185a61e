using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>The ready-made types that configurations become.</summary>
internal static class ReadyMade
{
    private const string Space = "StarRocks.AwsAuth.";

    internal static ObjectType? OfCatalog(Compilation compilation, string? type, CancellationToken cancellation) =>
        Of(compilation, CatalogDefinitions.Find(type)?.ReadyMadeType, cancellation);

    internal static ObjectType? OfBlock(Compilation compilation, string prefix, CancellationToken cancellation) =>
        Of(compilation, prefix == AwsServices.GluePrefix ? "GlueAuth" : "S3Auth", cancellation);

    /// <summary>Of a statement that its definition alone tells.</summary>
    internal static ObjectType? OfStatement(Compilation compilation, StatementDefinition statement, CancellationToken cancellation) =>
        Of(compilation, statement.ReadyMadeType, cancellation);

    private static ObjectType? Of(Compilation compilation, string? name, CancellationToken cancellation) =>
        name is null ? null : new ObjectTypes(compilation).Find(compilation.GetTypeByMetadataName(Space + name), cancellation);
}
