using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tool.Tests.Formats;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Inputs;

/// <summary>The statements of a long file are not in memory together.</summary>
public sealed class LongSqlTests : IDisposable
{
    private const string Statement =
        "CREATE EXTERNAL CATALOG lake PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://10.0.0.1:9083\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\");\n";

    private const string Faulty = "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ture');\n";

    private readonly Workspace _workspace = new();

    [Fact]
    public void They_are_checked_in_their_places()
    {
        var text = string.Concat(Enumerable.Repeat(Statement, 3000)) + Faulty + string.Concat(Enumerable.Repeat(Statement, 10)) + "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'x";
        Assert.Equal(
            [("SRA2005", 3000), ("SRA6001", 3011)],
            CheckedFile.Find("x.sql", text).Select(static problem => (problem.Id, problem.Location.GetLineSpan().StartLinePosition.Line)));
        Assert.Equal(3012, SqlScript.Read(text).Statements.Count);
        Assert.Equal(SqlScript.Read(text).Statements.Select(static statement => statement.Whole), SqlScript.Read(text).Each().Select(static statement => statement.Whole));
        Assert.Equal(new SourceSpan(Statement.Length * 2000, Statement.Length - 2), SqlScript.Read(text).WholeAt((Statement.Length * 2000) + 5));
        Assert.Single(SqlScript.Read(text).Faults);
    }

    [Fact]
    public void Comments_apply_to_them() => Assert.Equal(
        [3001],
        CheckedFile.Find("x.sql", string.Concat(Enumerable.Repeat(Statement, 3000)) + Faulty.TrimEnd() + " -- starrocks-awsauth: disable SRA2005\n-- starrocks-awsauth: enable\n" + Faulty)
            .Select(static problem => problem.Location.GetLineSpan().StartLinePosition.Line - 1));

    /// <summary>What is kept is about the text and its lines; the statements would be four times as much.</summary>
    [Fact]
    public void The_memory_is_that_of_the_text()
    {
        _workspace.Write("a.sql", string.Concat(Enumerable.Repeat(Statement, 60_000)));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var text = InputText.Read(_workspace.PathOf("a.sql"))!;
        var content = FileKinds.All.Find("a.sql")!.Format.Read(text.ToString());
        foreach (var statement in content.Texts[0].Script!.Each())
            Assert.Equal(4, statement.Properties.Count);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.InRange(kept, 0, (2.2 * text.Length) + 2_000_000);
        GC.KeepAlive(content);
    }

    public void Dispose() => _workspace.Dispose();
}
