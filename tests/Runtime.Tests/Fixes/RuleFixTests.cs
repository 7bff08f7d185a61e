using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Fixes;

/// <summary>Tests that exactly the fixes of RuleFixCases.txt are offered, and that every offered fix removes its problem.</summary>
public sealed class RuleFixTests
{
    private static readonly PropertyScope[] _scopes = Scopes.All;

    private static readonly string[] _values =
    [
        "true", "false", "ture", "1", Examples.AccessKey, "ASIAIOSFODNN7EXAMPLE", Examples.SecretKey, Examples.RoleArn, "arn:aws-cn:iam::123456789012:role/lake", "us-west-2",
        "us-west-2a", "cn-north-1", "YOUR_SECRET_KEY", "http://minio:9000", "minio:9000", "https://s3.eu-west-1.amazonaws.com", "sts.eu-west-1.amazonaws.com", "htps://h", "x", "",
        "hive", "iceberg", "iceburg", "unified", "glue", "rest", "hms", "thrift://a:9083", "a", "s3://bucket/in/x.parquet", "ORC", "parquett", "sse-c", "ssec", "ALL", "al",
    ];

    private static readonly Gen<string> _key = Gen.Frequency(
        (8, Gen.OneOf("aws.s3.", "aws.s3.", "aws.glue.").SelectMany(static prefix => Gen.OneOf(Parameters.All).Select(p => prefix + p.Name))),
        (4, Gen.OneOf(StatementKeys.All).Select(static key => key.Name)),
        (1, Gen.OneOf("aws.s3.regoin", "aws.s3.nothing", "aws.glue.role", "s3.access_key", "fs.s3a.secret.key", "client.region", "glue.id", "region", "broker.aws.s3.region", "AWS.S3.region", " aws.s3.endpoint ")));

    // An endpoint is not a secret, and a fix can copy it to the STS endpoint.
    private static readonly Gen<WrittenProperty> _property = Gen.Select(_key, Gen.OneOf(_values).Null(0.1), static (key, value) =>
        new WrittenProperty(key, value is Examples.AccessKey or Examples.SecretKey && key.Contains("endpoint", StringComparison.OrdinalIgnoreCase) ? "x" : value));

    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        from block in File.ReadAllText(Path.Combine(ProjectDirectory, "Fixes", "RuleFixCases.txt")).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        where block[0] != '#'
        let lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        select new TheoryDataRow<string, string>(lines[0], string.Join('\n', lines.Skip(1)));

    private static string ProjectDirectory =>
        typeof(RuleFixTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Offers_exactly_the_listed_fixes(string configuration, string offers)
    {
        var corrected = Fixed.Line(configuration);
        var shown = corrected.Offers.SelectMany(static offer => offer.Fixes.Select(fix => $"    {offer.Problem.Rule.Id} {fix.Title} => {Fixed.Show(fix)}"));
        Assert.Equal(offers, string.Join('\n', shown));
        AllFixesWork(corrected);
    }

    [Theory]
    [MemberData(nameof(FieldCasesTests.Cases), MemberType = typeof(FieldCasesTests))]
    public void Every_fix_of_a_field_case_removes_the_problem(string configuration, string ids)
    {
        Assert.NotEmpty(ids);
        AllFixesWork(Fixed.Line(configuration));
    }

    [Fact]
    [Trait("Runs", "Sample")]
    public void Every_fix_of_any_configuration_removes_the_problem() =>
        Gen.Select(Gen.OneOf(_scopes), _property.List[0, 9])
            .Sample(static (scope, properties) => AllFixesWork(Fixed.Of(properties, scope)), iter: Runs.Of(3000));

    [Fact]
    public void Every_rule_with_fixes_is_listed()
    {
        var listed = Cases.SelectMany(static row => row.Data.Item2.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(static line => line.Trim().Split(' ')[0]).ToHashSet();
        Assert.Equal(RuleList.All.Where(static rule => rule is { Fixes: not null, Source: null }).Select(static rule => rule.Id), listed.Order(StringComparer.Ordinal));
    }

    // Fix All groups by the title, so it is the same for every problem of a rule, and the page can list it.
    [Fact]
    public void Every_title_is_on_the_page_of_its_rule() => Assert.All(
        Cases.SelectMany(static row => row.Data.Item2.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(static line => line.Trim()).Distinct(),
        static line => Assert.Contains($"**{line[8..line.IndexOf(" => ", StringComparison.Ordinal)]}**", File.ReadAllText(Path.Combine(ProjectDirectory, "..", "..", "docs", "rules", line[..7] + ".md")), StringComparison.Ordinal));

    private static void AllFixesWork(Fixed corrected)
    {
        foreach (var (problem, fixes) in corrected.Offers)
        {
            Assert.Equal(fixes.Count, fixes.Select(static fix => fix.Title).Distinct().Count());
            foreach (var fix in fixes)
            {
                var after = corrected.After(fix);
                Assert.True(
                    after.Count(p => p.Rule == problem.Rule) < corrected.Problems.Count(p => p.Rule == problem.Rule),
                    $"{problem.Rule.Id} is still reported after '{fix.Title}'");
                Assert.DoesNotContain(after, p => p.Severity == RuleSeverity.Error && !corrected.Problems.Any(before => before.Rule == p.Rule && before.Key == p.Key));
                Assert.DoesNotContain(fix.Steps, static step => step.Text is Examples.AccessKey or Examples.SecretKey);
            }
        }
    }
}
