using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>What the fixes make of SQL in literals of every kind.</summary>
public sealed class SqlFixTests
{
    private const string Region = "SRA1011: Set the region";
    private const string Ignored = "SRA1001: Remove the ignored keys";

    [Fact]
    public Task A_regular_literal() => FixTest<RuleCodeFix>.MethodAsync(
        """Send("CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", \"{|SRA1011:aws.s3.use_instance_profile|}\" = \"true\")");""",
        """Send("CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = " + SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_REGION")!) + ")");""",
        Region);

    [Fact]
    public Task A_verbatim_literal() => FixTest<RuleCodeFix>.MethodAsync(
        """
        Send(@"CREATE EXTERNAL CATALOG c PROPERTIES (
            ""type"" = ""hive"", ""hive.metastore.uris"" = ""thrift://a:9083"", -- the old one
            ""{|SRA1011:aws.s3.use_instance_profile|}"" = ""true"" -- by the node
        );");
        """,
        """
        Send(@"CREATE EXTERNAL CATALOG c PROPERTIES (
            ""type"" = ""hive"", ""hive.metastore.uris"" = ""thrift://a:9083"", -- the old one
            ""aws.s3.use_instance_profile"" = ""true"", -- by the node
            ""aws.s3.region"" = " + SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_REGION")!) + @"
        );");
        """,
        Region);

    [Fact]
    public Task Single_quotes_and_a_line_that_stays() => FixTest<RuleCodeFix>.MethodAsync(
        """"
        Send("""
            CREATE EXTERNAL CATALOG c PROPERTIES (
                'type' = 'hive',
                'hive.metastore.uris' = 'thrift://a:9083',
                -- who asks
                '{|SRA1001:aws.s3.access_key|}' = 'AKIAIOSFODNN7EXAMPLE',
                'aws.s3.secret_key' = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', -- of 2019
                'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2'
            );
            """);
        """",
        """"
        Send("""
            CREATE EXTERNAL CATALOG c PROPERTIES (
                'type' = 'hive',
                'hive.metastore.uris' = 'thrift://a:9083',
                -- who asks
                'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2'
            );
            """);
        """",
        Ignored);

    [Fact]
    public Task The_last_ones_of_an_interpolated_literal_with_their_holes() => FixTest<RuleCodeFix>.MethodAsync(
        """"
        Send($"""
            CREATE EXTERNAL CATALOG c PROPERTIES (
                "type" = "hive",
                "hive.metastore.uris" = "thrift://a:9083",
                "aws.s3.use_instance_profile" = "true",
                "aws.s3.region" = "us-west-2",
                "{|SRA1001:aws.s3.access_key|}" = "AKIAIOSFODNN7EXAMPLE",
                "aws.s3.secret_key" = {SqlLiteral.Quote(text)}
            );
            """);
        """",
        """"
        Send($"""
            CREATE EXTERNAL CATALOG c PROPERTIES (
                "type" = "hive",
                "hive.metastore.uris" = "thrift://a:9083",
                "aws.s3.use_instance_profile" = "true",
                "aws.s3.region" = "us-west-2"
            );
            """);
        """",
        Ignored);

    [Fact]
    public Task The_last_line_takes_no_bracket_with_it() => FixTest<RuleCodeFix>.MethodAsync(
        """"
        Send("""
            CREATE EXTERNAL CATALOG c PROPERTIES (
                "type" = "hive",
                "hive.metastore.uris" = "thrift://a:9083",
                "aws.s3.use_instance_profile" = "true",
                "aws.s3.region" = "us-west-2",
                "{|SRA1001:aws.s3.access_key|}" = "AKIAIOSFODNN7EXAMPLE",
                "aws.s3.secret_key" = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
            """);
        """",
        """"
        Send("""
            CREATE EXTERNAL CATALOG c PROPERTIES (
                "type" = "hive",
                "hive.metastore.uris" = "thrift://a:9083",
                "aws.s3.use_instance_profile" = "true",
                "aws.s3.region" = "us-west-2");
            """);
        """",
        Ignored);

    [Fact]
    public Task Lines_that_are_added_up() => FixTest<RuleCodeFix>.MethodAsync(
        """
        Send("CREATE EXTERNAL CATALOG c PROPERTIES (\n" +
            "    \"type\" = \"hive\",\n" +
            "    \"hive.metastore.uris\" = \"thrift://a:9083\",\n" +
            "    \"{|SRA1001:aws.s3.access_key|}\" = \"AKIAIOSFODNN7EXAMPLE\",\n" +
            "    \"aws.s3.secret_key\" = \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\",\n" +
            "    \"aws.s3.use_instance_profile\" = \"true\",\n" +
            "    \"aws.s3.region\" = \"us-west-2\"\n" +
            ");");
        """,
        """
        Send("CREATE EXTERNAL CATALOG c PROPERTIES (\n" +
            "    \"type\" = \"hive\",\n" +
            "    \"hive.metastore.uris\" = \"thrift://a:9083\",\n" +
            "    \"aws.s3.use_instance_profile\" = \"true\",\n" +
            "    \"aws.s3.region\" = \"us-west-2\"\n" +
            ");");
        """,
        Ignored);

    [Fact]
    public Task Each_statement_gets_its_own() => FixTest<RuleCodeFix>.MethodAsync(
        """"
        Send("""
            CREATE EXTERNAL CATALOG a PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://a:9083", "{|SRA1011:aws.s3.use_instance_profile|}" = "true");
            CREATE EXTERNAL CATALOG b PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://b:9083", "{|SRA1011:aws.s3.use_instance_profile|}" = "true");
            """);
        """",
        """"
        Send($"""
            CREATE EXTERNAL CATALOG a PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://a:9083", "aws.s3.use_instance_profile" = "true", "aws.s3.region" = {SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_REGION")!)});
            CREATE EXTERNAL CATALOG b PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://b:9083", "aws.s3.use_instance_profile" = "true", "aws.s3.region" = {SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_REGION")!)});
            """);
        """",
        Region);

    [Fact]
    public Task A_load_gets_keys_with_its_broker() => FixTest<RuleCodeFix>.MethodAsync(
        """"
        Send("""
            LOAD LABEL db.load_1 (DATA INFILE ("s3a://bucket/in/*") INTO TABLE events)
            WITH BROKER ("{|SRA1011:aws.s3.use_instance_profile|}" = "true")
            PROPERTIES ("timeout" = "3600");
            """);
        """",
        """"
        Send($"""
            LOAD LABEL db.load_1 (DATA INFILE ("s3a://bucket/in/*") INTO TABLE events)
            WITH BROKER ("aws.s3.use_instance_profile" = "true", "aws.s3.region" = {SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_REGION")!)})
            PROPERTIES ("timeout" = "3600");
            """);
        """",
        Region);

    [Fact]
    public Task A_raw_literal_with_braces_of_its_own() => FixTest<RuleCodeFix>.MethodAsync(
        """"
        Send("""
            CREATE EXTERNAL CATALOG c COMMENT "{{x}" PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://a:9083", "{|SRA1011:aws.s3.use_instance_profile|}" = "true")
            """);
        """",
        """"
        Send($$$"""
            CREATE EXTERNAL CATALOG c COMMENT "{{x}" PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://a:9083", "aws.s3.use_instance_profile" = "true", "aws.s3.region" = {{{SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_REGION")!)}}})
            """);
        """",
        Region);

    [Fact]
    public Task An_interpolated_literal() => FixTest<RuleCodeFix>.MethodAsync(
        """Send($"CREATE EXTERNAL CATALOG {text} PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", \"{|SRA1011:aws.s3.use_instance_profile|}\" = \"true\")");""",
        """Send($"CREATE EXTERNAL CATALOG {text} PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = {SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_REGION")!)})");""",
        Region);

    [Fact]
    public Task A_value_that_stands_in_a_sum() => FixTest<RuleCodeFix>.MethodAsync(
        """
        Send("ALTER CATALOG c SET (" +
            "\"aws.s3.secret_key\" = \"{|SRA2008:<your secret>|}\"," +
            "\"aws.s3.access_key\" = \"AKIAIOSFODNN7EXAMPLE\")");
        """,
        """
        Send("ALTER CATALOG c SET (" +
            "\"aws.s3.secret_key\" = " + SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY")!) + "," +
            "\"aws.s3.access_key\" = \"AKIAIOSFODNN7EXAMPLE\")");
        """,
        "SRA2008: Read the value from the environment");

    [Fact]
    public Task A_constant_stays_what_it_is() => FixTest<RuleCodeFix>.MethodAsync(
        """
        const string sql = "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", \"{|SRA1011:aws.s3.use_instance_profile|}\" = \"true\")";
        Send(sql);
        """,
        """
        const string sql = "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", \"{|SRA1011:aws.s3.use_instance_profile|}\" = \"true\")";
        Send(sql);
        """,
        Region);

    private const string SetRegion = "SRA1011: Set the region";

    [Theory]
    [InlineData(
        """$"SELECT * FROM FILES ('path' = 's3://b/f', 'format' = 'csv', '{|SRA1011:aws.s3.use_instance_profile|}' = 'true', 'aws.s3.iam_role_arn' = {SqlLiteral.Quote(text)})" """,
        """$"SELECT * FROM FILES ('path' = 's3://b/f', 'format' = 'csv', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.iam_role_arn' = {SqlLiteral.Quote(text)}, 'aws.s3.region' = {SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_REGION")!)})" """)]
    [InlineData(
        """("SELECT * FROM FILES ('path' = 's3://b/f', 'format' = 'csv', '{|SRA1011:aws.s3.use_instance_profile|}' = 'true', 'aws.s3.iam_role_arn' = " + SqlLiteral.Quote(text) + ")")""",
        """("SELECT * FROM FILES ('path' = 's3://b/f', 'format' = 'csv', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.iam_role_arn' = " + SqlLiteral.Quote(text) + ", 'aws.s3.region' = " + SqlLiteral.Quote(Environment.GetEnvironmentVariable("AWS_REGION")!) + ")")""")]
    public Task A_property_is_added_after_an_expression(string before, string after) => FixTest<RuleCodeFix>.ExpressionAsync(before, after, SetRegion);
}
