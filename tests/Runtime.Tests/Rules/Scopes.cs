using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Lists everything that properties can belong to.</summary>
internal static class Scopes
{
    public static PropertyScope[] All { get; } =
    [
        PropertyScope.Block, PropertyScope.PartialList, PropertyScope.Frontend, PropertyScope.Backend, .. StatementDefinitions.All,
    ];
}
