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
        return Write("ALTER CATALOG ", catalogName, properties);
    }

    public static SqlStatement WriteVolume(string volumeName, WrittenProperties properties, WrittenParts? parts = null)
    {
        SqlNameArgument.Checked(SqlNameKind.StorageVolume, volumeName, nameof(volumeName));
        return Write(parts?.Flag(WrittenParts.IfExists) == true ? "ALTER STORAGE VOLUME IF EXISTS " : "ALTER STORAGE VOLUME ", volumeName, properties);
    }

    private static SqlStatement Write(string head, string name, WrittenProperties properties)
    {
        if (properties.IsEmpty)
            throw new InvalidOperationException("No property is set: StarRocks takes no empty list, so there is nothing to alter.");
        var sql = SqlTextBuilder.Rent();
        sql.Append(head);
        sql.AppendName(name);
        properties.AppendTo(ref sql, "\nSET");
        return sql.ToStatement();
    }
}
