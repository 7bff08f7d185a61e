using System.Text;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.Reading;

/// <summary>
/// Texts with a million pieces are read in linear time and without a deeper stack. In quadratic time, these tests would not end. A short
/// run uses a tenth of the pieces.
/// </summary>
[Trait("Runs", "Size")]
public sealed class LengthTests
{
    private static readonly int _million = Runs.Of(1_000_000);

    public static TheoryData<string> Pieces =>
    [
        "\"", "'", "`", "(", ")", "\"\n", "'\n", "`\n", "(\n", "\\", "\\\"\n", "\"\\\"\n", "/*", "/*\n", "*/", "--\n", "#", "$$", "$", "{{", "{{\n", "{{ \"", "{{ \\\"", "{{ {", "{% '{{ \"", "\"{{", "'{{\n", "{%", "\"{%", "{#", "${", "#{", "{a", "\uFFFF",
        "mysql [", "mysql [\n", "| a\n", "*** 1. row\n", "+-\n", "\"a\" = \"b\n", "\"a\" b", "a,", "\"a\" = b,", "\"a\" = \"b\" x,", "\"a\" = 'b\n", "'\"", "CREATE ", "CREATE EXTERNAL ", "FILES (", "FILES (\"a\" = ",
        "WITH BROKER ", "INTO OUTFILE \"", "{% if %}\"a\" = \"b\",", "\"a\" = \"b\",",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Many_pieces(string piece) => SqlScript.Read(Repeat(piece, _million));

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Many_pieces_in_a_list(string piece) =>
        Assert.NotEmpty(SqlScript.Read("CREATE EXTERNAL CATALOG c PROPERTIES (\"aws.s3.region\" = \"us-west-2\",\n" + Repeat(piece, _million / 5)).Statements);

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    public void A_long_file(string between)
    {
        const string statement = "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", \"aws.s3.region\" = \"us-west-2\");";
        var count = Runs.Of(50_000);
        Assert.Equal(count, SqlScript.Read(Repeat(statement + between, count)).Statements.Count);
    }

    [Fact]
    public void A_value_of_megabytes()
    {
        var value = Repeat("it''s {{ x } \\\" -- /* ", Runs.Of(200_000));
        Assert.Single(SqlScript.Read("ALTER CATALOG c SET (\"aws.s3.region\" = '" + value + "')").Statements);
    }

    [Fact]
    public void A_template_in_megabytes()
    {
        foreach (var piece in new[] { "{a", "__a", "%a", "$", "${", "{{", "%(", "@Microsoft.KeyVault", "[[a", "[[ ", "<<a", "<%", "#a", "@a", "&a" })
            Assert.False(Template.IsIn(Repeat(piece + " ", _million)));
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
