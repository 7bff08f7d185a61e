using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Contains what the readers and the rules look for.</summary>
internal static class Pieces
{
    private static readonly string[] _signs =
    [
        "\"", "'", "`", "\\", "(", ")", ",", ";", "=", ":", "\n", "\r\n", "\r", "\t", " ", "\uFEFF", "\u3000", "--", "-- ", "/*", "*/", "/*+", "$$", "#", "{{", "}}", "{%", "%}", "{#", "#}", "${", "}", "{", "[", "]",
        "\uFFFF", "\uD83D\uDE00", "\uD83D", "\uDE00", "\0", "\u2028", "\u0130", "\u212a", "\\G", "\\u0041", "\\x41", "\\n", "\\\n", "\\\"", "''", "\"\"", "|", ">", "|-", ">+", "|2", "- ", "? ", ": ", "&a ", "*a", "<<: *a",
        "!!str ", "---\n", "...\n", "%YAML 1.2\n", "```", "~~~", "```sql\n", "```yaml\n", "> ", "    ", "<<EOF\n", "<<-'EOF'\n", "EOF\n", "$(", "`", "$'", "#!", "//", "<!--", "-->", "@", "?", "%", "_", ".", "/", "-",
    ];

    private static readonly string[] _words =
    [
        "CREATE EXTERNAL CATALOG c ", "PROPERTIES (", "FILES (\"path\" = \"s3://b/p\", ", "WITH BROKER (", "SET (", "ALTER CATALOG c SET (", "CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') ", "INSERT INTO t ",
        "LOAD LABEL d.l (DATA INFILE (\"s3://b/*\") INTO TABLE t) ", "SELECT * FROM ", "COMMENT ", "mysql> ", "\n| ", "\n+--", "\n*** 1. row", "\nERROR 1", "true", "false", "ture", "True ", "yes", "null", "~", "1", "us-west-2",
        "us_west-2", "hive", "iceberg", "glue", "rest", "AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE", "Zq9aXbY0piece019abcXYZ", "arn:aws:iam::081976408565:role/x", "https://", "http://", "htps://", "s3://", "s3a://", "thrift://h:9083",
        "s3.us-west-2.amazonaws.com", "****", "xxxx", "<your_key>", "run_mode = shared_data\n", "cloud_native_storage_type = S3\n", "starrocks-awsauth: disable SRA2005\n", "-- starrocks-awsauth: disable next-line SRA2005\n",
        "# starrocks-awsauth: disable next-line SRA2005, SRA2001\n", "starrocks-awsauth: enable\n",
    ];

    /// <summary>Gets the keys that the rules know.</summary>
    public static string[] Keys { get; } =
    [
        .. Parameters.All.SelectMany(static parameter => new[] { AwsService.S3, AwsService.Glue }.Where(parameter.IsOf).Select(parameter.Key)),
        .. StatementKeys.All.Select(static key => key.Name), .. Parameters.All.Select(static parameter => "aws_s3_" + parameter.Name),
    ];

    /// <summary>Gets signs, words and keys.</summary>
    public static string[] All { get; } = [.. _signs, .. _signs, .. _words, .. Keys, .. Keys.Select(static key => "\"" + key + "\" = \"ture\""), .. Keys.Take(20).Select(static key => key + ": ture\n")];
}
