using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Checks whether a project can use a ready-made type.</summary>
internal static class ReadyMade
{
    internal static bool Exists(TypedType type, Compilation compilation) =>
        compilation.GetTypeByMetadataName(ReadyMadeTypes.Namespace + type.Name) is not null;
}
