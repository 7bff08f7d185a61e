using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Describes what a schema represents: an auth block, a statement or a group of properties.</summary>
internal sealed class SchemaHead(string typeName)
{
    public string TypeName => typeName;

    public string? Prefix { get; set; }

    /// <summary>The scope; <see langword="null"/> for a group of properties.</summary>
    public PropertyScope? Scope { get; set; }

    /// <summary>The definition of the statement; <see langword="null"/> if the schema does not represent a statement.</summary>
    public StatementDefinition? Statement => Scope as StatementDefinition;

    public StatementKind Kind { get; set; }

    /// <summary>The definition of the catalog; <see langword="null"/> if the schema does not represent a catalog.</summary>
    public CatalogDefinition? Catalog { get; set; }

    /// <summary>The ordinal of the member with the <c>aws.glue</c> block, or -1.</summary>
    public int GlueMember { get; set; } = -1;

    /// <summary>The slot of the metastore that this block implies, or -1 if the metastore has a member of its own.</summary>
    public int ImpliedSlot { get; set; } = -1;

    /// <summary>The key with which the catalog selects Glue as its metastore.</summary>
    public StatementKey? MetastoreKey => Catalog?.GlueKey;

    /// <summary>Whether a member holds all properties that have no member of their own.</summary>
    public bool HasAdditionalProperties { get; set; }

    /// <summary>Whether StarRocks ignores the letter case of keys.</summary>
    public bool FoldsKeys => Scope is { FoldsKeys: true };
}
