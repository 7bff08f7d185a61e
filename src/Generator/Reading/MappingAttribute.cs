using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>One of the six attributes on a type.</summary>
internal readonly record struct MappingAttribute(AttributeData Data, MappingKind Kind)
{
    /// <summary>As it is written, without its brackets.</summary>
    public string Name => NameOf(Kind);

    public static string NameOf(MappingKind kind) => kind switch
    {
        MappingKind.Block => "AwsAuth",
        MappingKind.Catalog => "ExternalCatalog",
        MappingKind.FileExternalTable => "FileExternalTable",
        MappingKind.BrokerLoad => "BrokerLoad",
        MappingKind.Map => "PropertyMap",
        _ => "Statement",
    };

    /// <summary>Whether one of them is called so.</summary>
    public static bool IsName(string name) => name is "AwsAuth" or "PropertyMap" or "ExternalCatalog" or "FileExternalTable" or "BrokerLoad" or "Statement";

    /// <summary>The first one that a type carries.</summary>
    public static MappingAttribute? Find(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (KindOf(attribute) is { } kind)
                return new MappingAttribute(attribute, kind);
        }

        return null;
    }

    public static MappingKind? KindOf(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type || !KnownTypes.IsOurs(type))
            return null;
        return type.Name switch
        {
            "AwsAuthAttribute" => MappingKind.Block,
            "PropertyMapAttribute" => MappingKind.Map,
            "ExternalCatalogAttribute" => MappingKind.Catalog,
            "FileExternalTableAttribute" => MappingKind.FileExternalTable,
            "BrokerLoadAttribute" => MappingKind.BrokerLoad,
            "StatementAttribute" => KindOfStatement(attribute),
            _ => null,
        };
    }

    /// <summary>Of <c>[Statement(StatementKind.…)]</c>; a catalog for what it can't stand for, which <see cref="AttributeArguments"/> says.</summary>
    private static MappingKind KindOfStatement(AttributeData attribute)
        => attribute.ConstructorArguments is [{ Value: int kind }] && kind + MappingKind.Catalog is > MappingKind.Catalog and <= MappingKind.AlterStorageVolume and var known
            ? known
            : MappingKind.Catalog;

    /// <summary>The prefix as it is written; null where there is none or it can't be known.</summary>
    public string? Prefix => Kind is MappingKind.Block or MappingKind.Map && !Data.ConstructorArguments.IsEmpty
        ? Data.ConstructorArguments[0].Value as string
        : null;
}
