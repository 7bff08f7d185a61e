using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>CREATE STORAGE VOLUME</c>, laid out as in StarRocks' documentation.</summary>
internal static class StorageVolumeSql
{
    public static SqlStatement Write(string volumeName, WrittenParts parts, WrittenProperties properties)
    {
        SqlNameArgument.Checked(SqlNameKind.StorageVolume, volumeName, nameof(volumeName));
        var sql = SqlTextBuilder.Rent();
        sql.Append(parts.Flag(WrittenParts.IfNotExists) == true ? "CREATE STORAGE VOLUME IF NOT EXISTS " : "CREATE STORAGE VOLUME ");
        sql.AppendName(volumeName);
        sql.Append("\nTYPE = S3\nLOCATIONS = (");
        var locations = parts.Texts(WrittenParts.Locations);
        for (var i = 0; i < locations.Count; i++)
        {
            if (i > 0)
                sql.Append(", ");
            sql.AppendLiteral(locations[i]);
        }

        sql.Append(")");
        sql.AppendClause("\nCOMMENT ", parts.Text(WrittenParts.Comment));
        properties.AppendTo(ref sql, "\nPROPERTIES");
        return sql.ToStatement();
    }
}
