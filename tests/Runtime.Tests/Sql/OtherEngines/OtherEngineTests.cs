using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.OtherEngines;

/// <summary>SQL of other engines is not reported, even if it uses S3 or the same words.</summary>
public sealed class OtherEngineTests
{
    private static readonly string _folder = Path.Combine(
        typeof(OtherEngineTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!, "Sql", "OtherEngines");

    public static IEnumerable<TheoryDataRow<string>> Files => Directory.GetFiles(_folder, "*.sql", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(static file => new TheoryDataRow<string>(Path.GetRelativePath(_folder, file).Replace('\\', '/')));

    [Fact]
    public void There_are_a_dozen_files_of_each_engine()
    {
        foreach (var engine in Directory.GetDirectories(_folder))
            Assert.InRange(Directory.GetFiles(engine, "*.sql").Length, 12, 100);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void SQL_of_other_engines_has_no_problems(string file)
    {
        var text = File.ReadAllText(Path.Combine(_folder, file));
        foreach (var each in new[] { text, text.ReplaceLineEndings("\r\n"), text.ReplaceLineEndings(" ") })
        {
            foreach (var isTemplate in new[] { true, false })
            {
                var script = SqlScript.Read(each, isTemplate);
                Assert.Empty(script.Faults);
                Assert.Empty(script.Statements.SelectMany(Problems));
            }

            Assert.All(StarRocksSql.Parse(each), static statement => Assert.Empty(statement.Validate()));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void StarRocks_statements_among_them_are_found(string file)
    {
        const string ours = "\n;\nALTER CATALOG last SET (\"aws.s3.region\" = \"us-west-2\");\n";
        var script = SqlScript.Read(File.ReadAllText(Path.Combine(_folder, file)) + ours);
        Assert.Equal(AlterCatalogDefinition.Instance, script.Statements[^1].Scope);
    }

    private static IEnumerable<string> Problems(ParsedStatement statement)
    {
        var configuration = new Configuration();
        var report = new Report();
        statement.ReadInto(configuration, report);
        Evaluator.Evaluate(configuration, report);
        return report.TakeProblems().Select(problem => $"{statement.Scope}: {problem.Rule.Id} {problem.Message}");
    }
}
