using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.Reading;

/// <summary>Field cases that are written as SQL have the same problems as their properties alone.</summary>
public sealed class FieldCaseTests
{
    public static IEnumerable<TheoryDataRow<string>> Cases => FieldCasesTests.Cases.Select(static row => row.Data.Item1)
        .Where(static line => CaseLine.Read(line).Context.Scope is StatementDefinition)
        .Select(static line => new TheoryDataRow<string>(line));

    [Theory]
    [MemberData(nameof(Cases))]
    public void SQL_has_the_same_problems(string line)
    {
        var read = CaseLine.Read(line);
        var text = Write(read.Context.Scope, read.Properties);
        Assert.True(SqlScript.MayConcern(text));
        var script = SqlScript.Read(text);
        Assert.Empty(script.Faults);
        var problems = Evaluate(Assert.Single(script.Statements), read.Context.Scope);
        Assert.Equal(Evaluated.Line(line).ToString(), problems);
    }

    private static string Evaluate(ParsedStatement statement, PropertyScope form)
    {
        Assert.Equal(form, statement.Scope);
        var configuration = new Configuration();
        var report = new Report();
        statement.ReadInto(configuration, report);
        AwsAuth.Rules.Evaluator.Evaluate(configuration, report);
        var problems = report.TakeProblems();
        return problems.Length == 0 ? "none" : string.Join(' ', problems.Select(static p => Evaluated.Short(p.Severity, p.Rule.Id)).Order(StringComparer.Ordinal));
    }

    private static string Write(PropertyScope form, IReadOnlyList<WrittenProperty> properties)
    {
        var list = "(\n    " + string.Join(",\n    ", properties.Select(static p => SqlLiteral.Quote(p.Key) + " = " + (p.Value is null ? "\"{{ env_var('X') }}\"" : SqlLiteral.Quote(p.Value)))) + "\n)";
        return form.Name switch
        {
            "ExternalCatalog" => "CREATE EXTERNAL CATALOG lake PROPERTIES " + list,
            "AlterCatalog" => "ALTER CATALOG lake SET " + list,
            "FileExternalTable" => "CREATE EXTERNAL TABLE t (id int) ENGINE=FILE PROPERTIES " + list,
            "BrokerLoad" => "LOAD LABEL db.l (DATA INFILE(\"s3://b/*\") INTO TABLE t) WITH BROKER " + list,
            "ExportJob" => "EXPORT TABLE t TO \"s3://b/\" WITH BROKER " + list,
            "Outfile" => "SELECT * FROM t INTO OUTFILE \"s3://b/\" PROPERTIES " + list,
            "FilesSource" => "SELECT * FROM FILES " + list,
            "FilesTarget" => "INSERT INTO FILES " + list + " SELECT 1",
            "Pipe" => "CREATE PIPE p AS INSERT INTO t SELECT * FROM FILES " + list,
            "Repository" => "CREATE REPOSITORY r WITH BROKER ON LOCATION \"s3://b/\" PROPERTIES " + list,
            "StorageVolume" => "CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = (\"s3://b/\") PROPERTIES " + list,
            _ => "ALTER STORAGE VOLUME v SET " + list,
        };
    }
}
