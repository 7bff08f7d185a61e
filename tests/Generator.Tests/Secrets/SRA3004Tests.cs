using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.SqlText;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

public sealed class SRA3004Tests
{
    [Fact]
    public async Task A_hole_between_quotes()
    {
        var found = await MarkedSource.BodyAsync("""
            Take($"ALTER CATALOG a SET (\"aws.s3.region\" = \"{{|SRA3004:value|}}\")");
            """);
        Assert.Equal(
            "The value of 'aws.s3.region' is not escaped, so a quote or a backslash in it changes the statement. Use a typed statement, or SqlLiteral.Quote(…) without quotes around it.",
            Assert.Single(found).GetMessage(null));
    }

    [Fact]
    public Task Every_way_to_put_one_in() => MarkedSource.BodyAsync(""""
        Take($"ALTER CATALOG a SET (\"aws.s3.region\" = \"us-{{|SRA3004:value|}}-{number}\", 'aws.s3.iam_role_arn' = '{{|SRA3004:maybe|}}')");
        Take("ALTER CATALOG a SET (\"aws.s3.region\" = \"" + {|SRA3004:value|} + "\")");
        Take($$"""
            ALTER CATALOG a SET
            (
                "aws.s3.region" = "{{{|SRA3004:value.Trim()|}}}"
            )
            """);
        Take($"ALTER CATALOG a SET (\"aws.s3.secret_key\" = \"{{|SRA3004:new object()|}}\", \"aws.s3.region\" = \"{{|SRA3004:value|},10}\")");
        """");

    [Fact]
    public Task A_secret_in_a_statement_is_told_once() => MarkedSource.BodyAsync("""
        Secret secret = value;
        Take($"ALTER CATALOG a SET (\"aws.s3.secret_key\" = \"{{|SRA3004:secret.Reveal()|}}\")");
        """);

    [Fact]
    public Task Statements_that_are_composed_of_several_texts() => MarkedSource.BodyAsync("""
        Take(string.Format("ALTER CATALOG a SET (\"aws.s3.region\" = \"{0}\", \"aws.s3.external_id\" = \"{1}\")", {|SRA3004:value|}, number));
        Take(string.Concat("ALTER CATALOG a SET (\"aws.s3.region\" = \"", {|SRA3004:value|}, "\")"));
        var sql = "ALTER CATALOG a SET (";
        sql += $"\"aws.s3.region\" = \"{{|SRA3004:value|}}\"";
        sql += ", \"aws.s3.external_id\" = \"" + {|SRA3004:maybe|} + "\")";
        var builder = new System.Text.StringBuilder($"ALTER CATALOG a SET (\"aws.s3.region\" = \"{{|SRA3004:value|}}\"");
        builder.Append(", \"aws.s3.external_id\" = \"").Append({|SRA3004:maybe|}).AppendLine("\")");
        """);

    [Fact]
    public Task Silent() => MarkedSource.BodyAsync("""
        const string Region = "us-west-2";
        Take($"ALTER CATALOG a SET (\"aws.s3.region\" = \"{Region}\", \"aws.s3.external_id\" = \"{number}\", \"aws.s3.enable_ssl\" = \"{flag}\")");
        Take($"ALTER CATALOG a SET (\"aws.s3.region\" = {SqlLiteral.Quote(value)})");
        Take("ALTER CATALOG a SET (\"aws.s3.region\" = " + SqlLiteral.Quote(value) + ")");
        Take($"ALTER CATALOG a SET (\"aws.s3.region\" = \"{Escape(value)}\", \"aws.s3.external_id\" = \"{value.Replace("\"", "")}\", \"aws.s3.endpoint\" = \"{Guid.Empty}\", \"aws.s3.sts.region\" = \"{DayOfWeek.Friday}\")");
        Take($"ALTER CATALOG {value} SET ({value})");
        Take($"SELECT * FROM t WHERE region = \"{value}\"");
        Take($"CREATE CATALOG doris PROPERTIES (\"type\" = \"hms\", \"s3.region\" = \"{value}\")");
        Format($"ALTER CATALOG a SET (\"aws.s3.region\" = \"{value}\")");
        """, """
            private static string Escape(string text) => text;
            private static void Format(FormattableString text) { }
        """);

    /// <summary>All that can come out of it is written there, or has no quote in it.</summary>
    [Theory]
    [InlineData("(flag ? \"true\" : \"false\")")]
    [InlineData("((flag) ? (\"true\") : number > 1 ? \"false\" : \"\")")]
    [InlineData("number switch { 1 => \"us-east-1\", _ => \"us-west-2\" }")]
    [InlineData("number switch { 1 => \"us-east-1\", _ => throw new InvalidOperationException() }")]
    [InlineData("flag.ToString().ToLowerInvariant()")]
    [InlineData("number.ToString(System.Globalization.CultureInfo.InvariantCulture)")]
    [InlineData("(flag ? bool.TrueString : bool.FalseString)")]
    [InlineData("(flag ? string.Empty : nameof(number))")]
    [InlineData("Guid.NewGuid().ToString(\"N\")")]
    [InlineData("((int?)number ?? 5)")]
    [InlineData("fixedOne")]
    public Task What_has_no_quotes(string hole) => MarkedSource.BodyAsync(
        "var fixedOne = flag ? \"a\" : \"b\";\nTake($\"ALTER CATALOG a SET (\\\"aws.s3.external_id\\\" = \\\"team-{" + hole + "}-8\\\")\");");

    [Theory]
    [InlineData("({|SRA3004:flag ? \"true\" : value|})")]
    [InlineData("({|SRA3004:flag ? \"\\\"\" : \"b\"|})")]
    [InlineData("{|SRA3004:number switch { 1 => \"us-east-1\", _ => value }|}")]
    [InlineData("{|SRA3004:value.ToLowerInvariant()|}")]
    [InlineData("({|SRA3004:maybe ?? \"x\"|})")]
    public Task What_may_have_quotes(string hole) => MarkedSource.BodyAsync(
        "Take($\"ALTER CATALOG a SET (\\\"aws.s3.external_id\\\" = \\\"team-{" + hole + "}-8\\\")\");");
}
