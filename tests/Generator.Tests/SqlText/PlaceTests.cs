using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>Every kind of literal, with something to say of a key, of a value, of what a block lacks and of what the statement lacks.</summary>
public sealed class PlaceTests
{
    [Fact]
    public Task A_regular_literal() => MarkedSource.BodyAsync("""
        Take("CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", \"{|SRA1011:aws.s3.use_instance_profile|}\" = \"true\", \"{|SRA4001:aws.s3.regiom_x|}\" = \"1\", \"aws.s3.enable_ssl\" = \"{|SRA2005:ye\u0073|}\")");
        """);

    [Fact]
    public Task A_verbatim_literal() => MarkedSource.BodyAsync("""
        Take(@"{|SRA5001:CREATE|} EXTERNAL CATALOG a
        PROPERTIES (""type"" = ""hive"", ""aws.s3.use_instance_profile"" = ""true"", ""aws.s3.region"" = ""{|SRA2006:us_west|}"")");
        """);

    [Fact]
    public Task A_raw_literal_of_one_line() => MarkedSource.BodyAsync(""""
        Take("""ALTER CATALOG a SET ("aws.s3.enable_ssl" = "{|SRA2005:us west|}")""");
        """");

    [Fact]
    public Task A_raw_literal_of_many_lines() => MarkedSource.BodyAsync(""""
                Take("""
                    {|SRA5001:CREATE|} EXTERNAL CATALOG a
                    PROPERTIES
                    (
                        "type" = "hive",

                        'aws.s3.use_instance_profile' = '{|SRA2005:ture|}',
                        "{|SRA4001:aws.s3.acces_key_x|}" = "x",
                        "aws.s3.region" = "us-west-2"
                    );
                    """);
        """");

    [Fact]
    public Task A_literal_in_UTF8() => MarkedSource.BodyAsync("""
        Take("ALTER CATALOG a SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:us west|}\")"u8.ToArray());
        """);

    [Fact]
    public Task A_sum() => MarkedSource.BodyAsync("""
        Take("{|SRA5001:CREATE|} EXTERNAL CATALOG " + value + " PROPERTIES ("
            + "\"type\" = \"hive\", "
            + ("\"aws.s3.use_instance_profile\" = \"{|SRA2005:ture|}\"" + @", ""aws.s3.region"" = ""us-west-2"")"));
        """);

    [Fact]
    public Task An_interpolated_string() => MarkedSource.BodyAsync("""
        Take($"{|SRA5001:CREATE|} EXTERNAL CATALOG {value} COMMENT \"{{x}}\" PROPERTIES (\"type\" = \"hive\", \"aws.s3.use_instance_profile\" = \"{|SRA2005:ture|}\", \"aws.s3.region\" = {SqlLiteral.Quote(value)})");
        """);

    [Fact]
    public Task An_interpolated_verbatim_string() => MarkedSource.BodyAsync("""
        Take(@$"{|SRA5001:CREATE|} EXTERNAL CATALOG {value}
        PROPERTIES (""type"" = ""hive"", ""aws.s3.use_instance_profile"" = ""{|SRA2005:ture|}"", ""aws.s3.region"" = ""us-west-{number}"")");
        """);

    [Theory]
    [InlineData("$", "{", "}")]
    [InlineData("$$", "{{", "}}")]
    [InlineData("$$$", "{{{", "}}}")]
    public Task An_interpolated_raw_string(string dollars, string open, string close) => MarkedSource.BodyAsync($$$""""
                Take({{{dollars}}}"""
                    {|SRA5001:CREATE|} EXTERNAL CATALOG {{{open}}}value{{{close}}}
                    PROPERTIES
                    (
                        "type" = "hive",
                        "aws.s3.use_instance_profile" = "{|SRA2005:ture|}",
                        "aws.s3.region" = "us-west-{{{open}}}number{{{close}}}"
                    );
                    """);
        """");

    [Fact]
    public Task What_stands_in_several_literals_is_reported_over_all_of_them() => MarkedSource.BodyAsync("""
        Take("ALTER CATALOG a SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:us" + " " + "west|}\")");
        """);

    [Fact]
    public Task A_constant_is_reported_where_it_is_put_in() => MarkedSource.MembersAsync("""
        private const string Region = "us west";
        private const string Sum = "ALTER CATALOG a SET (\"aws.s3.enable_ssl\" = \"" + {|SRA2005:Region|} + "\")";
        private static readonly string Interpolated = $"ALTER CATALOG a SET (\"aws.s3.enable_ssl\" = \"{{|SRA2005:Region|}}\")";
        """);

    [Fact]
    public Task Two_keys_are_shown_together() => MarkedSource.BodyAsync("""
        Take("ALTER CATALOG a SET (\"aws.s3.region\" = \"us-west-2\", \"{|SRA4002:aws.s3.region|}\" = \"us-west-2\")");
        """);
}
