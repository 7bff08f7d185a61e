using System;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>ALTER … SET (…)</c>, which StarRocks merges into what is stored.</summary>
internal static class AlterSql
{
    public static SqlStatement WriteCatalog(string catalogName, WrittenProperties properties)
    {
        SqlNameArgument.Checked(SqlNameKind.Catalog, catalogName, nameof(catalogName));
        return Write("ALTER CATALOG ", catalogName, properties, null);
    }

    public static SqlStatement WriteVolume(string volumeName, WrittenProperties properties, WrittenParts? parts = null)
    {
        SqlNameArgument.Checked(SqlNameKind.StorageVolume, volumeName, nameof(volumeName));
        return Write(parts?.Flag(WrittenParts.IfExists) == true ? "ALTER STORAGE VOLUME IF EXISTS " : "ALTER STORAGE VOLUME ", volumeName, properties, parts?.Text(WrittenParts.Comment));
    }

    private static SqlStatement Write(string head, string name, WrittenProperties properties, string? comment)
    {
        if (properties.IsEmpty && comment is null)
            throw new InvalidOperationException("No property is set: StarRocks takes no empty list, so there is nothing to alter.");
        var sql = SqlTextBuilder.Rent();
        sql.Append(head);
        sql.AppendName(name);
        sql.AppendClause("\nCOMMENT = ", comment);
        properties.AppendTo(ref sql, comment is null ? "\nSET" : ",\nSET");
        return sql.ToStatement();
    }
}
