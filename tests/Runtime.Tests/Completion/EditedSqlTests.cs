using System;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Completion;

public class EditedSqlTests
{
    [Theory]
    [InlineData("'|aws.s3.region'", "", "aws.s3.region")]
    [InlineData("'aws.s3|.region'", "aws.s3", "aws.s3.region")]
    [InlineData("'aws.s3.region|'", "aws.s3.region", "aws.s3.region")]
    [InlineData("'aws.s3.|", "aws.s3.", "aws.s3.")]
    [InlineData("\"aws.s3.|\" = \"x\"", "aws.s3.", "aws.s3.")]
    [InlineData("'type' = 'hive' 'aws.s3.|'", "aws.s3.", "aws.s3.")]
    [InlineData("'type' = 'hive',\n  'aws.s3.|\n  'aws.s3.region' = 'us-west-2'", "aws.s3.", "aws.s3.")]
    [InlineData("'type' = 'hive', 'aws.s3.| = 'true'", "aws.s3.", "aws.s3.")]
    public void The_whole_key_in_the_quotes_is_replaced(string list, string typed, string replaced)
    {
        var sql = $"CREATE EXTERNAL CATALOG c PROPERTIES ({list})";
        var edited = Caret.At(sql);

        Assert.NotNull(edited);
        Assert.Null(edited.Key);
        Assert.Equal(typed, edited.Typed);
        Assert.Equal(replaced, sql.Replace("|", "", StringComparison.Ordinal).Substring(edited.Span.Start, edited.Span.Length));
    }

    [Theory]
    [InlineData("'type' = '|'")]
    [InlineData("'type' = '|")]
    [InlineData("'type' = 'hi|ve', 'aws.s3.region' = 'us-west-2'")]
    [InlineData("'aws.s3.region' = 'us-west-2' 'type'='|hive'")]
    public void A_value_knows_its_key(string list) =>
        Assert.Equal("type", Caret.At($"CREATE EXTERNAL CATALOG c PROPERTIES ({list})")!.Key);

    [Theory]
    [InlineData("CREATE EXTERNAL CATALOG c COMMENT 'te|xt' PROPERTIES ('type' = 'hive')")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES (|'type' = 'hive')")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type'| = 'hive')")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive'|)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = |'hive')")]
    [InlineData("-- PROPERTIES ('|')")]
    [InlineData("SELECT * FROM t WHERE a = '|'")]
    [InlineData("INSERT INTO t VALUES ('|')")]
    [InlineData("CREATE TABLE t (a int) PROPERTIES ('|')")]
    [InlineData("it's \"|\"")]
    [InlineData("|")]
    public void Elsewhere_nothing_is_edited(string sql) => Assert.Empty(Caret.Texts(sql));

    [Fact]
    public void Any_position_of_any_prefix_is_accepted()
    {
        const string Sql = "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = 'hive', 'aws.s3.x' = \"y\\\"\", {{ x }}, '${A}' = '\uFFFF');\nSELECT 'a\nb";
        for (var length = 0; length <= Sql.Length; length++)
        {
            var text = Sql[..length];
            for (var position = 0; position <= length; position++)
            {
                if (EditedSql.At(text, position) is not { } edited)
                    continue;
                Assert.InRange(position, edited.Span.Start, edited.Span.End);
                Assert.InRange(edited.Span.End, 0, length);
                _ = edited.Propose();
            }
        }
    }

    [Fact]
    public void The_statement_at_the_position_counts_and_not_another_one() =>
        Assert.Contains(
            "iceberg.catalog.type",
            Caret.Texts("CREATE EXTERNAL CATALOG a PROPERTIES ('type'='hive'); CREATE EXTERNAL CATALOG b PROPERTIES ('type'='iceberg', '|');"));
}
