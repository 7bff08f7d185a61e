using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What the attribute on a type makes of it: a group of properties, an auth block, or a statement.</summary>
internal readonly record struct MappingTarget
{
    /// <summary>Gets a group of properties without a meaning of its own.</summary>
    public static MappingTarget Map => default;

    public static MappingTarget Block => new() { IsBlock = true };

    public bool IsBlock { get; private init; }

    /// <summary>Gets the statement; null where it is none.</summary>
    public StatementDefinition? Statement { get; private init; }

    public bool IsMap => !IsBlock && Statement is null;

    /// <summary>Gets the attribute, without its brackets.</summary>
    public string Attribute => IsBlock ? "AwsAuth" : Statement?.Attribute ?? "PropertyMap";

    public static MappingTarget Of(StatementDefinition statement) => new() { Statement = statement };
}
