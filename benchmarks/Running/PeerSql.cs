using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Writes the statement from a list of properties, as a program without the library does.</summary>
internal static class PeerSql
{
    internal static string CreateCatalog(string name, string metastore, List<KeyValuePair<string, string>> properties)
    {
        var sql = new StringBuilder(512);
        sql.Append("CREATE EXTERNAL CATALOG ").Append(name).Append("\nPROPERTIES\n(\n    \"type\" = \"hive\"");
        foreach (var (key, value) in properties)
            Append(sql, key, value);
        Append(sql, "hive.metastore.uris", metastore);
        return sql.Append("\n);").ToString();
    }

    private static void Append(StringBuilder sql, string key, string value) =>
        sql.Append(",\n    \"").Append(key).Append("\" = \"").Append(Escape(value)).Append('"');

    private static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
