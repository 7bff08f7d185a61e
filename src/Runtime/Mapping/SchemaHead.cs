using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>What a schema is of: a block, a statement, or a mere group of properties.</summary>
internal sealed class SchemaHead(string typeName)
{
    public string TypeName => typeName;

    public string? Prefix { get; set; }

    /// <summary>Null for a mere group of properties.</summary>
    public PropertyScope? Scope { get; set; }

    /// <summary>The statement; null where it is none.</summary>
    public StatementDefinition? Statement => Scope as StatementDefinition;

    /// <summary>Which statement it is.</summary>
    public StatementKind Kind { get; set; }

    /// <summary>The type of the catalog; null where it is none.</summary>
    public CatalogDefinition? Catalog { get; set; }

    /// <summary>The ordinal of the member that is a Glue block, or -1.</summary>
    public int GlueMember { get; set; } = -1;

    /// <summary>The slot of the metastore that this block implies, or -1 where a member of its own says it.</summary>
    public int ImpliedSlot { get; set; } = -1;

    /// <summary>The key that makes Glue the metastore of such a catalog.</summary>
    public StatementKey? MetastoreKey => Catalog?.GlueKey;

    /// <summary>A member takes every property that no other one holds.</summary>
    public bool IsOpen { get; set; }

    /// <summary>StarRocks folds the letter case of these keys.</summary>
    public bool FoldsKeys => Scope is { FoldsKeys: true };
}
