using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents what an annotated type is: a property map, an auth block or a statement.</summary>
internal readonly record struct MappingTarget
{
    /// <summary>Gets the target of <c>[PropertyMap]</c>.</summary>
    public static MappingTarget Map => default;

    /// <summary>Gets the target of <c>[AwsAuth]</c>.</summary>
    public static MappingTarget Block => new() { IsBlock = true };

    public bool IsBlock { get; private init; }

    /// <summary>Gets the statement, or null for a property map or an auth block.</summary>
    public StatementDefinition? Statement { get; private init; }

    public bool IsMap => !IsBlock && Statement is null;

    /// <summary>Gets the name of the attribute, such as <c>AwsAuth</c>.</summary>
    public string Attribute => IsBlock ? "AwsAuth" : Statement?.Attribute ?? "PropertyMap";

    public static MappingTarget Of(StatementDefinition statement) => new() { Statement = statement };
}
