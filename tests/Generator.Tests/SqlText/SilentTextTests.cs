using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>What is no statement of StarRocks', or not all of one.</summary>
public sealed class SilentTextTests
{
    [Fact]
    public Task Other_engines_statements() => MarkedSource.BodyAsync("""
        Take("CREATE CATALOG doris PROPERTIES (\"type\" = \"hms\", \"s3.access_key\" = \"x\", \"s3.region\" = \"us west\")");
        Take("CREATE EXTERNAL SCHEMA s FROM DATA CATALOG DATABASE 'd' IAM_ROLE 'arn:aws:iam::1:role/x'");
        Take("COPY INTO t FROM 's3://bucket/x' CREDENTIALS = (AWS_KEY_ID = 'x' AWS_SECRET_KEY = 'y')");
        Take("SELECT * FROM t WHERE path = 's3://bucket'");
        """);

    [Fact]
    public Task Prose_and_data() => MarkedSource.MembersAsync("""
        /// <summary>Sets <c>"aws.s3.use_instance_profile" = "ture"</c> and <c>ALTER CATALOG a SET ("aws.s3.region" = "us west")</c>.</summary>
        // ALTER CATALOG a SET ("aws.s3.region" = "us west")
        private const string Help = "Set aws.s3.use_instance_profile = ture, or aws.s3.region = us west.";
        private const string Key = "aws.s3.regoin";
        private static readonly string[] Lines = ["aws.s3.region = us west", "# aws.glue.regoin = x"];
        """);

    /// <summary>It is read, not sent.</summary>
    [Fact]
    public Task What_StarRocks_shows() => MarkedSource.BodyAsync("""
        StoredCatalog.Parse("CREATE EXTERNAL CATALOG `a` PROPERTIES (\"type\" = \"hive\", \"aws.s3.access_key\" = \"AK******LE\", \"aws.s3.secret_key\" = \"wJ******EY\")");
        StoredCatalog.TryParse(("CREATE EXTERNAL CATALOG `a` PROPERTIES (\"type\" = \"hive\", " + "\"aws.s3.access_key\" = \"******\", \"aws.s3.secret_key\" = \"******\")"), out _);
        """);

    [Fact]
    public Task Half_of_a_statement() => MarkedSource.BodyAsync("""
        var text = new System.Text.StringBuilder();
        text.Append("CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"aws.s3.access_key\" = \"AKIAIOSFODNN7EXAMPLE\"");
        text.Append(", \"aws.s3.secret_key\" = ").Append(value).Append(")");
        """);

    [Fact]
    public Task Half_of_a_storage_volume() => MarkedSource.BodyAsync("""
        var text = new System.Text.StringBuilder();
        text.Append("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = (\"s3://b/c\")");
        text.Append(" PROPERTIES (\"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\")");
        var head = "CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = (\"s3://b/c\")";
        head += value;
        Take($"CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = (\"s3://b/c\") {value}");
        Take($"CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = (\"{value}\") PROPERTIES (\"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\", \"aws.s3.enable_partitioned_prefix\" = \"true\")");
        """);

    [Fact]
    public Task Templates() => MarkedSource.BodyAsync("""
        Take(string.Format("CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"{0}\", \"aws.s3.use_instance_profile\" = \"{1}\", \"aws.s3.region\" = \"{2}\")", {|SRA3004:value|}, flag, {|SRA3004:value|}));
        Take("CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"${URIS}\", \"aws.s3.access_key\" = \"@ak\", \"aws.s3.secret_key\" = \"@sk\", \"aws.s3.region\" = \":region\")");
        """);

    /// <summary>Words of the user's own that are replaced before the text is sent.</summary>
    [Theory]
    [InlineData("Take({0}.Replace(\"AK\", value).Replace(\"SK\", maybe));")]
    [InlineData("Take({0}.Replace(\"AK\", value, StringComparison.Ordinal).Replace(\"SK\", maybe, StringComparison.Ordinal).Trim());")]
    [InlineData("var sql = {0}; Take(sql.Replace(\"AK\", value).Replace(\"SK\", maybe));")]
    [InlineData("var sql = {0}; sql = sql.Replace(\"AK\", value); sql = sql.Replace(\"SK\", maybe);")]
    [InlineData("const string Sql = {0}; Take((Sql).Replace(\"AK\", value)!.Replace(\"SK\", maybe));")]
    [InlineData("foreach (var word in words) {{ Take({0}.Replace(word, value)); }}")]
    [InlineData("Take(new System.Text.StringBuilder({0}).Replace(\"AK\", value).Replace(\"SK\", maybe).ToString());")]
    [InlineData("var sql = new System.Text.StringBuilder({0}); sql.Replace(\"AK\", value); sql.Replace(\"SK\", maybe);")]
    public Task Words_that_are_replaced(string body) => MarkedSource.BodyAsync("var words = new[] { value };\n" + Format(body, "AK", "SK"));

    [Fact]
    public Task Words_that_are_replaced_in_a_field() => MarkedSource.BodyAsync(
        "Take(Sql.Replace(\"AK\", value).Replace(\"SK\", maybe)); Take(new Sample().Other.Replace(\"AK\", value).Replace(\"SK\", maybe));",
        Format("private const string Sql = {0}; private readonly string Other = {0}; private static string Third => {0}; private static string Make(string ak, string sk) => Third.Replace(\"AK\", ak).Replace(\"SK\", sk);", "AK", "SK"));

    [Theory]
    [InlineData("Take({0}.Replace(\"\\r\\n\", \"\\n\"));")]
    [InlineData("Take({0}.Replace(Environment.NewLine, \"\\n\"));")]
    [InlineData("Take({0}.Replace(\"XX\", value));")]
    [InlineData("Take({0}.Replace('Q', 'P'));")]
    public Task Other_words_that_are_replaced(string body) => MarkedSource.BodyAsync(Format(body, "{|SRA2003:AK|}", "{|SRA3001:SK|}"));

    [Fact]
    public Task Quotes_that_are_replaced() => MarkedSource.BodyAsync("""
        Take("CREATE EXTERNAL CATALOG a PROPERTIES (`type` = `hive`, `hive.metastore.uris` = `thrift://a:9083`, `{|SRA1011:aws.s3.use_instance_profile|}` = `true`)".Replace('`', '"'));
        """);

    private static string Format(string body, string accessKey, string secretKey) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture,
        body,
        "\"CREATE EXTERNAL CATALOG a PROPERTIES (\\\"type\\\" = \\\"hive\\\", \\\"hive.metastore.uris\\\" = \\\"thrift://a:9083\\\", \\\"aws.s3.access_key\\\" = \\\"" + accessKey
            + "\\\", \\\"aws.s3.secret_key\\\" = \\\"" + secretKey + "\\\", \\\"aws.s3.region\\\" = \\\"us-west-2\\\")\"");
}
