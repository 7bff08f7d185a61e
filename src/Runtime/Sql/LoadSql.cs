using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Writes <c>LOAD LABEL … WITH BROKER</c>, laid out as in StarRocks' documentation.</summary>
internal static class LoadSql
{
    public static SqlStatement Write(string database, string label, IReadOnlyList<LoadData>? data, WrittenParts parts, WrittenProperties properties)
    {
        SqlNameArgument.Checked(SqlNameKind.Database, database, nameof(database));
        SqlNameArgument.Checked(SqlNameKind.Label, label, nameof(label));
        if (data is null || data.Count == 0 || data.Contains(null))
            throw new ArgumentException("A load needs data to load, and none may be null.", nameof(data));

        var sql = SqlTextBuilder.Rent();
        sql.Append("LOAD LABEL ");
        sql.AppendName(database, label);
        for (var i = 0; i < data.Count; i++)
        {
            sql.Append(i == 0 ? "\n(\n    DATA INFILE" : ",\n    DATA INFILE");
            AppendData(ref sql, data[i]);
        }

        sql.Append("\n)");
        BrokerSql.Append(ref sql, parts, properties);
        properties.AppendTo(ref sql, "\nPROPERTIES", WrittenProperties.Which.OutsideBlocks);
        return sql.ToStatement();
    }

    private static void AppendData(ref SqlTextBuilder sql, LoadData data)
    {
        for (var i = 0; i < data.Paths.Count; i++)
        {
            sql.Append(i == 0 ? "(" : ", ");
            sql.AppendLiteral(data.Paths[i]);
        }

        sql.Append(")\n    INTO TABLE ");
        sql.AppendName(data.Table);
        sql.AppendClause("\n    COLUMNS TERMINATED BY ", data.ColumnsTerminatedBy);
        sql.AppendClause("\n    ROWS TERMINATED BY ", data.RowsTerminatedBy);
        sql.AppendClause("\n    FORMAT AS ", data.Format);
        sql.AppendNames("\n    (", data.Columns);
        sql.AppendNames("\n    COLUMNS FROM PATH AS (", data.ColumnsFromPath);
    }
}
