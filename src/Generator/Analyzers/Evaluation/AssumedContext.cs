using System.Collections.Immutable;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Adds the key that a diagnostic is about, and the assumed statement and context, to its properties, so that a reader can see why a rule
/// applied. None of them contains a value.
/// </summary>
internal static class AssumedContext
{
    internal const string Key = "key";
    internal const string Statement = "statement";
    internal const string Context = "context";

    internal static ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties, Configuration configuration,
        string key)
    {
        var block = AwsServices.PrefixOf(key) == AwsServices.GluePrefix ? configuration.Glue : configuration.S3;
        return properties
            .SetItem(Key, KeyText.ForMessage(key))
            .SetItem(Statement, configuration.Scope.Name)
            .SetItem(Context, ToWords(block.Context) + (configuration.IsPartial ? ", partial" : block.HasNoStatement ? ", alone" : ""));
    }

    private static string ToWords(BlockContext context) => SnakeCase.Of(context.ToString()).Replace('_', ' ');
}
