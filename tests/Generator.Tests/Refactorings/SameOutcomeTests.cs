using System.Linq;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator.Tests.Refactorings;

/// <summary>Runs what stood there and what was made of it: the properties are the same, and so is the SQL as StarRocks reads it.</summary>
public sealed class SameOutcomeTests
{
    [Theory]
    [InlineData("""new $$Dictionary<string, string> { ["type"] = "hive", ["hive.metastore.uris"] = "thrift://a:9083", ["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.secret_key"] = "q\"\\\t", ["aws.s3.region"] = "" }""")]
    [InlineData("""new $$Dictionary<string, string> { ["type"] = "hive", ["hive.metastore.type"] = "glue", ["aws.glue.use_instance_profile"] = "false", ["aws.glue.region"] = "us-west-2", ["aws.s3.enable_ssl"] = "true" }""")]
    [InlineData("""new $$Dictionary<string, string> { ["type"] = "hive", ["hive.metastore.uris"] = "thrift://a:9083", ["enable_metastore_cache"] = "true", ["own"] = "" }""")]
    [InlineData("""new $$Dictionary<string, string> { ["type"] = "deltalake", ["hive.metastore.type"] = "glue" }""")]
    [InlineData("""new $$Dictionary<string, string> { ["type"] = "iceberg", ["iceberg.catalog.type"] = "glue", ["glue.id"] = "123456789012", ["aws.glue.catalog_id"] = "123456789012", ["aws.s3.sse.type"] = "none" }""")]
    [InlineData("""new $$Dictionary<string, string> { ["type"] = "iceberg", ["iceberg.catalog.type"] = "rest", ["iceberg.catalog.uri"] = "https://c", ["iceberg.catalog.vended-credentials-enabled"] = "false", ["iceberg.catalog.oauth2.credential"] = "a:b" }""")]
    [InlineData("""new $$Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.sts.region"] = "us-west-2", ["aws.s3.num_partitioned_prefix"] = "-4" }""")]
    public async Task Pairs(string dictionary)
    {
        var lines = await RunAsync(
            "IReadOnlyDictionary<string, string>", dictionary, "string.Join(\"; \", @.Select(p => p.Key + \"=\" + p.Value).OrderBy(p => p, StringComparer.Ordinal))");

        Assert.Equal(lines[0], lines[1]);
    }

    [Theory]
    [InlineData("\"$$CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://a:9083', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.secret_key' = 'q''\\\\t\\\\\\\\\\\\\\\"x', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("@\"$$create external catalog `all` properties (\"\"type\"\" = \"\"iceberg\"\", \"\"iceberg.catalog.type\"\" = \"\"glue\"\", \"\"aws.glue.use_instance_profile\"\" = \"\"true\"\", \"\"aws.s3.use_instance_profile\"\" = \"\"true\"\");\n\"")]
    [InlineData("\"$$CREATE EXTERNAL TABLE d.t (`order` decimal(10, 2), s struct<a int, b array<string>>) ENGINE = file PROPERTIES ('path' = 's3://b/', 'format' = 'parquet', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$LOAD LABEL d.l (DATA INFILE('s3a://b/*', 's3a://c/*') INTO TABLE `select` FORMAT AS 'orc' (a, `b c`), DATA INFILE('s3a://d/*') INTO TABLE u) WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2') PROPERTIES ('timeout' = '60')\"")]
    [InlineData("\"$$CREATE EXTERNAL CATALOG IF NOT EXISTS c COMMENT 'a lake' PROPERTIES ('type' = 'unified', 'unified.metastore.type' = 'glue', 'aws.glue.use_instance_profile' = 'true', 'aws.glue.region' = 'us-west-2', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'paimon', 'paimon.catalog.type' = 'filesystem', 'paimon.catalog.warehouse' = 's3://b/p', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'kudu', 'kudu.catalog.type' = 'glue', 'aws.glue.use_instance_profile' = 'true', 'aws.glue.region' = 'us-west-2')\"")]
    [InlineData("\"$$ALTER CATALOG c SET ('aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.glue.region' = 'us-west-2')\"")]
    [InlineData("\"$$ALTER STORAGE VOLUME IF EXISTS v SET ('enabled' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$ALTER STORAGE VOLUME v COMMENT = 'x', SET ('enabled' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$CREATE STORAGE VOLUME IF NOT EXISTS v TYPE = S3 LOCATIONS = ('s3://b', 's3://c/d') COMMENT 'x' PROPERTIES ('enabled' = 'true', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$CREATE READ ONLY REPOSITORY r WITH BROKER 'b' ON LOCATION 's3a://b/r' PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$CREATE REPOSITORY r WITH BROKER ON LOCATION 's3a://b/r' PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$EXPORT TABLE d.t PARTITION (p1, `p 2`) (a, b) TO 's3a://b/out/' WITH SYNC MODE PROPERTIES ('timeout' = '60') WITH BROKER 'x' ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'csv', 'csv.skip_header' = '1', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$DESC FILES ('path' = 's3://b/*', 'list_files_only' = 'true', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$INSERT INTO d.`order` SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$CREATE TABLE d.t AS SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$CREATE EXTERNAL TABLE d.t (a int NULL, b varchar(10) NOT NULL COMMENT 'the b', c unsigned int, d array<int> COMMENT 'x') ENGINE=FILE PROPERTIES ('path' = 's3://b/', 'format' = 'orc', 'enable_own' = '1', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$LOAD LABEL d.l (DATA INFILE('s3a://b/*') NEGATIVE INTO TABLE t PARTITION (p1, `p 2`) FORMAT AS 'csv' (skip_header = 1 trim_space = TRUE enclose = '|' escape = '~') (a, b) SET (c = a + f(b, 1), `d` = [1, 2][1], e = map{1: 2, 3: 4}) WHERE a > 0 AND b IN (1, 2), DATA INFILE('s3a://c/*') INTO TABLE u TEMPORARY PARTITION (tp)) WITH BROKER 'x' BY 'hadoop' PROPERTIES ('timeout' = '60', 'jsonpaths' = 'x')\"")]
    [InlineData("\"$$EXPORT TABLE d.t TO 's3a://b/out/' PROPERTIES ('load_mem_limit' = '60', 'own' = 'x')\"")]
    [InlineData("\"$$WITH q AS (SELECT 1 AS a) SELECT `a` FROM q INTO OUTFILE 's3a://b/out/' PROPERTIES ('column_separator' = ',', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$EXPORT TABLE d.t TO 's3a://b/out/' WITH BROKER 'x' ('aws.s3.iam_role_arn' = 'arn:aws:iam::123456789012:role/r')\"")]
    [InlineData("\"$$INSERT INTO FILES ('path' = 's3://b/out/', 'format' = 'csv', 'single' = 'true', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2') SELECT a, ')' FROM t WHERE b = (SELECT max(b) FROM t);\"")]
    [InlineData("\"$$CREATE OR REPLACE PIPE d.p PROPERTIES ('AUTO_INGEST' = 'TRUE') AS INSERT INTO d.`order` SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    [InlineData("\"$$CREATE PIPE d.p AS INSERT INTO d.t SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')\"")]
    public async Task Sql(string literal)
    {
        var lines = await RunAsync("string", literal, "@");

        Assert.Equal(Canonical(lines[0]), Canonical(lines[1]));
    }

    private static async Task<string[]> RunAsync(string type, string expression, string shown)
    {
        const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing StarRocks.AwsAuth;\n";
        var source = $$"""
            public static class Sample
            {
                public static {{type}} Get() => {{expression}};
            }
            """;
        var converted = await RefactoringTest.ApplyAsync(Usings + source);
        Assert.NotNull(converted);
        Assert.Contains("new ", converted, System.StringComparison.Ordinal);

        var old = source.Replace("$$", "", System.StringComparison.Ordinal).Replace("Sample", "Old", System.StringComparison.Ordinal);
        var shownOld = shown.Replace("@", "Old.Get()", System.StringComparison.Ordinal);
        var shownNew = shown.Replace("@", "Sample.Get()", System.StringComparison.Ordinal);
        var lines = await CompiledProgram.RunAsync(converted + "\n" + old, $"yield return {shownOld}; yield return \"\\uE000\"; yield return {shownNew};");
        return lines.Split("\n\uE000\n");
    }

    /// <summary>Its tokens: names without their quotes, literals by their value, the properties as a set.</summary>
    private static string Canonical(string sql)
    {
        var lexer = new SqlLexer(sql, isTemplate: false);
        var tokens = new System.Collections.Generic.List<string>();
        while (lexer.Next() is { Kind: not (SqlTokenKind.End or SqlTokenKind.Delimiter) } token)
        {
            tokens.Add(token.Kind switch
            {
                SqlTokenKind.Text => "=" + SqlLiteralValue.Of(sql, token.Inside, sql[token.Start]),
                SqlTokenKind.Name => sql.Substring(token.Inside.Start, token.Inside.Length).ToUpperInvariant(),
                _ => lexer.TextOf(token).ToUpperInvariant(),
            });
        }

        var properties = SqlScript.Read(sql, isTemplate: false).Statements.SelectMany(static s => s.Properties).Select(static p => p.Key + "=" + p.Value).Order();
        return string.Join(' ', tokens.Order(System.StringComparer.Ordinal)) + "\n" + string.Join("\n", properties);
    }
}
