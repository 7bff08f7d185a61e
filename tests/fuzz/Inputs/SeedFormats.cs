using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Writes properties and SQL in each format.</summary>
internal static class SeedFormats
{
    public static string Lines(KeyValuePair<string, string>[] pairs) =>
        string.Join('\n', pairs.Select(static pair => pair.Key + "=" + pair.Value.Replace('\n', '\u000b')));

    public static string Json(KeyValuePair<string, string>[] pairs) =>
        "{\n  // settings\n  \"Lake\": {\n" + string.Join(",\n", pairs.Select(static pair => "    " + Quote(pair.Key) + ": " + Quote(pair.Value))) + "\n  }\n}\n";

    public static string JsonWithSql(string sql) => "{ \"Sql\": " + Quote(sql) + ", \"x\": [1] }\n";

    public static string Yaml(KeyValuePair<string, string>[] pairs) =>
        "lake:\n" + string.Concat(pairs.Select(static (pair, i) => "  " + pair.Key + ": " + (i % 2 == 0 ? Quote(pair.Value) : "'" + pair.Value.Replace("'", "''") + "'") + "\n"));

    public static IEnumerable<string> YamlWithSql(string sql)
    {
        yield return "models:\n  - name: x\n    sql: |\n" + Indent(sql, 6) + "other: 1\n";
        yield return "sql: >-\n" + Indent(sql, 2);
        yield return "a:\n  sql: " + Quote(sql) + "\n";
    }

    public static string Conf(KeyValuePair<string, string>[] pairs) =>
        "run_mode = shared_data\n" + string.Concat(pairs.Select(static pair => pair.Key.Replace('.', '_') + " = " + pair.Value + "\n"));

    public static string Markdown(string sql) => "# It isn't\n\n```sql\n" + sql + "\n```\n\n1. Then:\n\n   ~~~mysql\n" + Indent(sql, 3) + "   ~~~\n\n> quoted\n>\n> ```sql\n> "
        + sql.Replace("\n", "\n> ") + "\n> ```\n";

    public static IEnumerable<string> Shell(string sql)
    {
        yield return "#!/bin/bash\nset -e\nmysql -h fe -P 9030 <<EOF\n" + sql + "\nEOF\n";
        yield return "mysql -uroot -e '" + sql.Replace("'", "'\\''") + "'\n";
        yield return "cat > x.sql <<-'SQL' && echo \"$X\"\n\t" + sql.Replace("\n", "\n\t") + "\n\tSQL\nmysql -e \"" + sql.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("$", "\\$") + "\"\n";
    }

    private static string Quote(string text) => "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"";

    private static string Indent(string text, int width) => string.Concat(text.Split('\n').Select(line => new string(' ', width) + line + "\n"));
}
