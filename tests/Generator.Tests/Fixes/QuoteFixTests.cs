using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>SRA3004: the function that quotes brings the quotes, so that those of the text go.</summary>
public sealed class QuoteFixTests
{
    [Theory]
    [InlineData(
        """Send($"ALTER CATALOG c SET (\"aws.s3.region\" = \"{{|SRA3004:text|}}\", 'aws.s3.endpoint' = '{{|SRA3004:text|}}')");""",
        """Send($"ALTER CATALOG c SET (\"aws.s3.region\" = {SqlLiteral.Quote(text)}, 'aws.s3.endpoint' = {SqlLiteral.Quote(text)})");""")]
    [InlineData(
        """Send($@"ALTER CATALOG c SET (""aws.s3.region"" = ""{{|SRA3004:text|}}"")");""",
        """Send($@"ALTER CATALOG c SET (""aws.s3.region"" = {SqlLiteral.Quote(text)})");""")]
    [InlineData(
        """Send("ALTER CATALOG c SET (\"aws.s3.region\" = \"" + {|SRA3004:text|} + "\")");""",
        """Send("ALTER CATALOG c SET (\"aws.s3.region\" = " + SqlLiteral.Quote(text) + ")");""")]
    [InlineData(
        """Send($"ALTER CATALOG c SET (\"aws.s3.region\" = \"{({|SRA3004:flag ? text : null|})}\")");""",
        """Send($"ALTER CATALOG c SET (\"aws.s3.region\" = {SqlLiteral.Quote((flag ? text : null) ?? "")})");""")]
    [InlineData(
        """Send($"ALTER CATALOG c SET (\"aws.s3.endpoint\" = \"https://{{|SRA3004:text|}}.store.{{|SRA3004:text|}}:80\")");""",
        """Send($"ALTER CATALOG c SET (\"aws.s3.endpoint\" = {SqlLiteral.Quote($"https://{text}.store.{text}:80")})");""")]
    public Task A_hole_is_quoted(string before, string after) => FixTest<QuoteCodeFix>.MethodAsync(before, after);

    [Fact]
    public Task In_a_raw_literal() => FixTest<QuoteCodeFix>.MethodAsync(
        """"
        Send($"""
            ALTER CATALOG c SET (
                "aws.s3.region" = "{{|SRA3004:text|}}",
                "aws.s3.endpoint" = "https://{{|SRA3004:text|}}"
            )
            """);
        """",
        """"
        Send($"""
            ALTER CATALOG c SET (
                "aws.s3.region" = {SqlLiteral.Quote(text)},
                "aws.s3.endpoint" = {SqlLiteral.Quote($"https://{text}")}
            )
            """);
        """");

    [Theory]
    [InlineData("""Send($@"ALTER CATALOG c SET (""aws.s3.endpoint"" = ""https://{{|SRA3004:text|}}"")");""")]
    [InlineData("""Send("ALTER CATALOG c SET (\"aws.s3.endpoint\" = \"https://" + {|SRA3004:text|} + "\")");""")]
    public Task Not_where_the_value_could_not_be_moved_in_one_piece(string statement) => FixTest<QuoteCodeFix>.MethodAsync(statement, statement);

    [Theory]
    [InlineData("'{{text}}'", "{{SqlLiteral.Quote(text)}}")]
    [InlineData("'https://{{text}}.example.net'", "{{SqlLiteral.Quote($\"https://{text}.example.net\")}}")]
    public async Task A_raw_string_with_several_dollars(string before, string after)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = await TestCompilation.CreateAsync([Raw(before)]);
        var found = await compilation.WithAnalyzers([new SqlTextAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellation);
        var (tree, fix) = (compilation.SyntaxTrees[0], new QuoteCodeFix());
        var text = await tree.GetTextAsync(cancellation);
        var file = new CodeFile(text, await tree.GetRootAsync(cancellation), compilation.GetSemanticModel(tree), cancellation);

        var changes = fix.Edit(file, [(Assert.Single(found), fix.Title)]);

        Assert.Equal(Raw(after), text.WithChanges(changes).ToString());
    }

    // The testing library takes two dollars for the mark of a place.
    private static string Raw(string value) =>
        "using StarRocks.AwsAuth;\ninternal static class Program { internal static string Sql(string text) => $$\"\"\"ALTER CATALOG a SET ('aws.s3.endpoint' = "
            + value + ")\"\"\"; }";
}
