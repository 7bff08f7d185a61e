using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using CsCheck;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

public sealed class ParseTests
{
    private const string Script =
        """
        USE db;
        CREATE EXTERNAL CATALOG `a b` PROPERTIES ("type" = "hive", "aws.s3.secret_key" = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        CREATE TABLE t (id int) PROPERTIES ('replication_num' = '3')
        ;
        CREATE EXTERNAL TABLE IF NOT EXISTS db.`t.u` (id int) ENGINE=FILE PROPERTIES ("path" = "s3://b/", "path" = "s3://c/");
        CREATE EXTERNAL TABLE t (id int) ENGINE=HIVE PROPERTIES ("resource" = "r");
        SELECT ';', "/* ; */" /* ; */ -- ;
        FROM x;
        LOAD LABEL l (DATA INFILE("s3://b/*") INTO TABLE t) WITH BROKER "b" ("aws.s3.region" = "us-west-2") PROPERTIES ("timeout" = "1")
        """;

    [Fact]
    public void A_value_in_a_branch_of_a_template_is_validated_alone() => Assert.Equal(
        ["SRA2005"],
        StarRocksSql.Parse(
            """
            ALTER CATALOG lake SET
            (
                {% if dev %} "aws.s3.use_instance_profile" = "true",
                {% else %} "aws.s3.use_instance_profile" = "yes", "aws.s3.access_key" = "AKIAIOSFODNN7EXAMPLE",
                {% endif %}
                "aws.s3.region" = "us-west-2"
            )
            """).Single().Validate().Select(static problem => problem.Id));

    [Fact]
    public void Statements_have_a_kind_a_name_and_lists()
    {
        var statements = StarRocksSql.Parse(Script);
        Assert.Equal(
            [
                "Statement",
                "ExternalCatalog a b PROPERTIES (type = hive, aws.s3.secret_key = ******)",
                "Statement PROPERTIES (replication_num = 3)",
                "FileExternalTable db.t.u PROPERTIES (path = s3://b/, path = s3://c/)",
                "Statement t PROPERTIES (resource = r)",
                "Statement",
                "BrokerLoad l WITH BROKER (aws.s3.region = us-west-2) PROPERTIES (timeout = 1)",
            ],
            statements.Select(static s => s.ToString()));
        Assert.Equal(["db", "t.u"], statements[3].Name);
        Assert.Equal(StatementKind.BrokerLoad, statements[6].Kind);
        Assert.Equal("s3://c/", statements[3].PropertyLists[0].ToProperties()["path"]);
    }

    [Theory]
    [InlineData("SUBMIT TASK AS INSERT OVERWRITE\nSUBMIT.OFF SELECT 1")]
    [InlineData("SELECT * FROM\ntruncate.t")]
    [InlineData("SELECT * FROM\ntruncate")]
    [InlineData("SELECT * FROM a JOIN\ngrant ON a.x = grant.x")]
    [InlineData("SELECT a,\nsubmit,\n  go FROM t")]
    [InlineData("SELECT a FROM t WHERE\nrevoke = 1 AND\nsubmit.a > 2")]
    [InlineData("SELECT a FROM t WHERE b =\nsubmit")]
    [InlineData("SHOW\nCREATE CATALOG x")]
    [InlineData("SHOW\nGRANTS")]
    [InlineData("SELECT a\n| b FROM t")]
    [InlineData("SELECT a\n| b |\nc FROM t")]
    [InlineData("SELECT a\n+-1 FROM t")]
    [InlineData("SELECT a FROM t WHERE\nmysql > 3")]
    [InlineData("SELECT a FROM t WHERE\nmysql> 3")]
    [InlineData("SELECT a FROM t WHERE\nmysql > b")]
    [InlineData("SELECT a FROM t WHERE\nstarrocks >= b")]
    [InlineData("SELECT a FROM t WHERE\nmysql >'x'")]
    public void One_statement(string text) => Assert.Equal(text, Assert.Single(StarRocksSql.Parse(text)).CommandText);

    [Theory]
    [InlineData("SELECT 1\nCREATE TABLE t (a int)")]
    [InlineData("GRANT ALL ON *.* TO x\nDROP TABLE t")]
    [InlineData("SELECT a FROM t\nSUBMIT TASK AS SELECT 1")]
    [InlineData("mysql> USE db\nmysql> SELECT 1")]
    [InlineData("StarRocks > USE db\nStarRocks > SELECT 1")]
    [InlineData("MySQL [(none)]> USE db\nMySQL [db]> SELECT 1")]
    [InlineData("SELECT a FROM t;\n+---+\n| a |\n+---+\n| 1 |\n+---+\n1 row in set (0.01 sec)\n\nSELECT 2")]
    public void Two_statements(string text) => Assert.Equal(2, StarRocksSql.Parse(text).Count);

    [Fact]
    public void Lists_of_resources_and_streams() => Assert.Equal(
        [
            "BrokerLoad l WITH RESOURCE (spark.yarn.queue = q) PROPERTIES (timeout = 1)",
            "Statement PROPERTIES (format = json) FROM KAFKA (kafka_topic = t)",
        ],
        StarRocksSql.Parse("LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t) WITH RESOURCE 'spark' ('spark.yarn.queue' = 'q') PROPERTIES ('timeout' = '1'); CREATE ROUTINE LOAD j ON t PROPERTIES ('format' = 'json') FROM KAFKA ('kafka_topic' = 't')")
            .Select(static statement => statement.ToString()));

    [Theory]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b/c')", "SRA1005 1:1")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b/c') PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2', 'aws.s3.enable_partitioned_prefix' = 'true')", "SRA5002 1:49")]
    [InlineData("SELECT 1 INTO OUTFILE 's3://b/x' FORMAT AS JSON PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "SRA5002 1:44")]
    [InlineData("LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t FORMAT AS 'xml') WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "SRA5002 1:63")]
    public void Values_outside_the_list_are_evaluated(string sql, string expected)
    {
        var problem = Assert.Single(StarRocksSql.Parse(sql).Single().Validate());
        Assert.Equal(expected, $"{problem.Id} {problem.Location!.Value.Line}:{problem.Location.Value.Column}");
    }

    [Fact]
    public void Locations_are_exact()
    {
        foreach (var text in new[] { Script, Script.ReplaceLineEndings("\r\n"), "\uFEFF" + Script, "-- \uD83D\uDE00\r" + Script.Replace("    ", "\t", StringComparison.Ordinal) })
        {
            foreach (var statement in StarRocksSql.Parse(text))
            {
                Check(text, statement.Location, statement.CommandText);
                foreach (var property in statement.PropertyLists.SelectMany(static list => list.Properties))
                {
                    Check(text, property.KeyLocation, property.Key);
                    Check(text, property.ValueLocation, property.Reveal()!);
                }
            }
        }
    }

    [Fact]
    public void A_statement_can_be_read_into_a_value()
    {
        var load = StarRocksSql.Parse(Script)[6];
        Assert.True(BrokerLoad.TryFromSql(load.CommandText, out _, out var problems));
        Assert.Equal("SRA4003", Assert.Single(problems).Id);
        Assert.False(BrokerLoad.TryFromSql(load.CommandText.Replace("BROKER \"b\"", "BROKER", StringComparison.Ordinal), out _, out problems));
        Assert.Contains(problems, static p => p.Id == "SRA1005");
        var catalog = StarRocksSql.Parse("SELECT 1; CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://10.0.0.1:9083'); ")[1];
        Assert.Equal("thrift://10.0.0.1:9083", HiveCatalog.FromSql(catalog.CommandText).MetastoreUris);
        Assert.Equal("thrift://10.0.0.1:9083", HiveCatalog.FromProperties(catalog.PropertyLists[0].ToProperties()).MetastoreUris);
    }

    [Fact]
    public void Problems_are_located_in_the_whole_text()
    {
        var problems = StarRocksSql.Parse(Script)[3].Validate();
        Assert.Equal("Error SRA5001 5:1 format\nError SRA4002 5:100 path", ReadBack.Problems(problems));
        Assert.Empty(StarRocksSql.Parse(Script)[0].Validate());
    }

    [Fact]
    public void An_unterminated_text_is_reported_once()
    {
        var statements = StarRocksSql.Parse(
            """
            CREATE EXTERNAL CATALOG c PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://10.0.0.1:9083)
            ;
            ALTER CATALOG d SET ("aws.s3.region" = "us-west-2");
            """);
        Assert.Equal("Warning SRA6001 1:80", ReadBack.Problems(statements[0].Validate().Where(static p => p.Id == "SRA6001")));
        Assert.Equal(["d"], statements[^1].Name);
        Assert.Empty(statements[^1].Validate());
    }

    [Fact]
    public void Secrets_are_masked()
    {
        foreach (var statement in StarRocksSql.Parse(Script))
        {
            Assert.DoesNotContain("wJalr", statement.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("wJalr", JsonSerializer.Serialize(statement), StringComparison.Ordinal);
            Assert.All(statement.PropertyLists, static list => Assert.DoesNotContain("wJalr", list.ToString(), StringComparison.Ordinal));
            Assert.All(statement.Validate(), static problem => Assert.DoesNotContain("wJalr", problem.ToString(), StringComparison.Ordinal));
        }

        var property = StarRocksSql.Parse(Script)[1].PropertyLists[0].Properties[1];
        Assert.Equal("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", property.Reveal());
        Assert.Equal("******", property.Value);
        Assert.Equal("aws.s3.secret_key = ******", property.ToString());
    }

    [Fact]
    public void Possible_secrets_in_a_broken_list_are_masked()
    {
        const string broken = "CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'AKIAIOSFODNN7EXAMPLE' = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'";
        var statement = Assert.Single(StarRocksSql.Parse(broken));
        Assert.Equal("ExternalCatalog c PROPERTIES (type = hive, ****** = ******)", statement.ToString());
        Assert.Equal("******", statement.PropertyLists[0].Properties[1].Key);
        Assert.DoesNotContain("AKIA", JsonSerializer.Serialize(statement), StringComparison.Ordinal);
        Assert.Equal("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", statement.PropertyLists[0].ToProperties()["AKIAIOSFODNN7EXAMPLE"]);
    }

    [Theory]
    [InlineData("SELECT * FROM FILES('path'='s3://b','aws.s3.secret_key''SECRET''aws.s3.access_key'='AK')")]
    [InlineData("SELECT * FROM FILES('path'='s3://b','format'='csv''aws.s3.secret_key''SECRET')")]
    [InlineData("ALTER CATALOG c SET ('aws\n.s3.secret_key;' = 'SECRET')")]
    [InlineData("ALTER CATALOG c SET ('aws.s3secret_key,' = 'SECRET')")]
    [InlineData("ALTER CATALOG c' SET (\"aws.s3.secret_key\" = SECRET\")")]
    [InlineData("ALTER CATALOG c' SET (\"aws.s3.secret_key\" = 'SECRET')")]
    [InlineData("ALTER CATALOG' c SET \"aws.s3.secret_key\" = \"SECRET\")")]
    [InlineData("ALTER CATALOG' c SET (\"aws.s3.secret_key\" = \"SECRET\")'")]
    public void Secrets_after_a_missing_quote_are_masked(string broken) => Assert.All(StarRocksSql.Parse(broken), static statement =>
    {
        Assert.DoesNotContain("SECRET", statement.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", JsonSerializer.Serialize(statement), StringComparison.Ordinal);
        Assert.All(statement.Validate(), static problem => Assert.DoesNotContain("SECRET", problem.ToString(), StringComparison.Ordinal));
    });

    [Fact]
    public void Console_output_is_read()
    {
        const string console = "mysql> CREATE EXTERNAL CATALOG c\n    -> PROPERTIES (\"type\" = \"hive\")\\G\nQuery OK, 0 rows affected (0.01 sec)\n\nmysql> DROP CATALOG c;\n";
        Assert.Equal(["ExternalCatalog c PROPERTIES (type = hive)", "Statement"], StarRocksSql.Parse(console).Select(static s => s.ToString()));
    }

    [Fact]
    [Trait("Runs", "Sample")]
    public void Every_text_is_accepted() => Hostile.Text.Array[0, 6].Select(static parts => string.Join(" CREATE EXTERNAL CATALOG c PROPERTIES ('a' = ", parts)).Sample(
        static text =>
        {
            var end = 0;
            foreach (var statement in StarRocksSql.Parse(text))
            {
                Assert.InRange(statement.Location.Start, end, text.Length);
                end = statement.Location.Start + statement.Location.Length;
                Assert.InRange(end, 0, text.Length);
                _ = statement.ToString();
                _ = statement.Validate();
            }
        },
        iter: Runs.Of(1_000));

    [Fact]
    public void Files_of_the_page_are_single_statements()
    {
        var folder = Path.Combine(typeof(ParseTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!, "Statements", "SeedPage");
        foreach (var file in Directory.GetFiles(folder, "*.sql"))
            Assert.NotNull(Assert.Single(StarRocksSql.Parse(File.ReadAllText(file))).Kind);
    }

    [Fact]
    public void Null_is_rejected() => Assert.Throws<ArgumentNullException>(static () => StarRocksSql.Parse(null!));

    private static void Check(string text, SqlLocation location, string expected)
    {
        Assert.Equal(expected, text.Substring(location.Start, location.Length));
        var before = text[..location.Start].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        Assert.Equal(before.Count(static c => c == '\n') + 1, location.Line);
        Assert.Equal(before.Length - before.LastIndexOf('\n'), location.Column);
    }
}
