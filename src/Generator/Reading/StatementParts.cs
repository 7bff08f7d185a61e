using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The members of a statement that are no property of it but stand elsewhere in its text, by their names.</summary>
internal static class StatementParts
{
    /// <summary>What a property is a part of the statement as; null where it is none.</summary>
    internal static MemberType? Of(MappingKind kind, IPropertySymbol property) => (kind, property.Name) switch
    {
        (MappingKind.FileExternalTable, "Columns") when ListTypes.Holds(property.Type, "TableColumn") => MemberType.Columns,
        (MappingKind.BrokerLoad, "Data") when ListTypes.Holds(property.Type, "LoadData") => MemberType.Data,
        (MappingKind.Outfile, "Path" or "Format")
            or (MappingKind.ExportJob, "Path")
            or (MappingKind.Repository, "Location")
            or (MappingKind.Catalog or MappingKind.FileExternalTable or MappingKind.StorageVolume or MappingKind.AlterStorageVolume, "Comment")
            or (MappingKind.BrokerLoad, "SystemName")
            or (MappingKind.BrokerLoad or MappingKind.ExportJob or MappingKind.Repository, "BrokerName") when property.Type.SpecialType == SpecialType.System_String && !HasKey(property) => MemberType.Part,
        (MappingKind.ExportJob, "Partitions" or "Columns")
            or (MappingKind.StorageVolume, "Locations") when ListTypes.HoldsText(property.Type) => MemberType.Part,
        (MappingKind.ExportJob, "Synchronous")
            or (MappingKind.Repository, "ReadOnly")
            or (MappingKind.Catalog or MappingKind.FileExternalTable or MappingKind.StorageVolume, "IfNotExists")
            or (MappingKind.AlterStorageVolume, "IfExists") when IsBoolean(property.Type) && !HasKey(property) => MemberType.Part,
        ( > MappingKind.Block, "Properties") when IsOpen(property.Type) => MemberType.Open,
        _ => null,
    };

    /// <summary>The part without which there is no such statement: its member, the member's type, and what it is.</summary>
    internal static (string Member, string Type, string Meaning)? Needed(MappingKind kind) => kind switch
    {
        MappingKind.FileExternalTable => ("Columns", "IReadOnlyList<TableColumn>", "table to create"),
        MappingKind.BrokerLoad => ("Data", "IReadOnlyList<LoadData>", "data to load"),
        MappingKind.Outfile or MappingKind.ExportJob => ("Path", "string", "path to write to"),
        MappingKind.Repository => ("Location", "string", "path to keep snapshots in"),
        MappingKind.StorageVolume => ("Locations", "IReadOnlyList<string>", "path to store data in"),
        _ => null,
    };

    /// <summary>A user who names a key means a property.</summary>
    private static bool HasKey(IPropertySymbol property) => MemberAttributes.Of(property).Key is not null;

    private static bool IsOpen(ITypeSymbol type) => KnownTypes.IsOurs(type, "PropertyDictionary")
        || type is INamedTypeSymbol { Name: "IReadOnlyDictionary", ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" }, TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_String }] };

    private static bool IsBoolean(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };
}
