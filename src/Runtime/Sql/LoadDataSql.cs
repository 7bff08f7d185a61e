using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StarRocks.AwsAuth;

/// <summary>Validates and writes the <c>DATA INFILE</c> clauses of a load.</summary>
internal static class LoadDataSql
{
    public static void Check(IReadOnlyList<LoadData>? data)
    {
        if (data is null || data.Count == 0 || data.Contains(null))
            throw new ArgumentException("A load requires at least one LoadData, and no LoadData can be null.", nameof(data));
    }

    public static void Append(ref SqlTextBuilder sql, IReadOnlyList<LoadData> data)
    {
        for (var i = 0; i < data.Count; i++)
        {
            sql.Append(i == 0 ? "\n(\n    DATA INFILE" : ",\n    DATA INFILE");
            AppendData(ref sql, data[i]);
        }

        sql.Append("\n)");
    }

    private static void AppendData(ref SqlTextBuilder sql, LoadData data)
    {
        for (var i = 0; i < data.Paths.Count; i++)
        {
            sql.Append(i == 0 ? "(" : ", ");
            sql.AppendLiteral(data.Paths[i]);
        }

        sql.Append(data.Negative ? ")\n    NEGATIVE\n    INTO TABLE " : ")\n    INTO TABLE ");
        sql.AppendName(data.Table);
        sql.AppendNames(data.IsTemporaryPartition ? "\n    TEMPORARY PARTITION (" : "\n    PARTITION (", data.Partitions);
        sql.AppendClause("\n    COLUMNS TERMINATED BY ", data.ColumnsTerminatedBy);
        sql.AppendClause("\n    ROWS TERMINATED BY ", data.RowsTerminatedBy);
        sql.AppendClause("\n    FORMAT AS ", data.Format);
        AppendCsvOptions(ref sql, data);
        sql.AppendNames("\n    (", data.Columns);
        sql.AppendNames("\n    COLUMNS FROM PATH AS (", data.ColumnsFromPath);
        AppendMappings(ref sql, data.Set);
        if (data.Where is { } where)
        {
            sql.Append("\n    WHERE ");
            sql.AppendSql(where);
        }
    }

    // StarRocks requires this order, without commas.
    private static void AppendCsvOptions(ref SqlTextBuilder sql, LoadData data)
    {
        if (data.SkipHeader is null && data.TrimSpace is null && data.Enclose is null && data.Escape is null)
            return;
        sql.Append("\n    (");
        if (data.SkipHeader is { } lines)
        {
            sql.Append("\n        skip_header = ");
            sql.Append(lines.ToString(CultureInfo.InvariantCulture));
        }

        if (data.TrimSpace is { } isTrimmed)
            sql.Append(isTrimmed ? "\n        trim_space = true" : "\n        trim_space = false");
        sql.AppendClause("\n        enclose = ", data.Enclose);
        sql.AppendClause("\n        escape = ", data.Escape);
        sql.Append("\n    )");
    }

    private static void AppendMappings(ref SqlTextBuilder sql, IReadOnlyList<ColumnMapping> mappings)
    {
        for (var i = 0; i < mappings.Count; i++)
        {
            sql.Append(i == 0 ? "\n    SET (" : ", ");
            sql.AppendName(mappings[i].Column);
            sql.Append(" = ");
            sql.AppendSql(mappings[i].WrittenExpression);
        }

        if (mappings.Count > 0)
            sql.Append(")");
    }
}
