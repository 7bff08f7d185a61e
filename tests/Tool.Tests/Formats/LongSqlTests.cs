using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

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
            MarkedFile.Find("x.sql", text).Select(static problem => (problem.Id, problem.Location.GetLineSpan().StartLinePosition.Line)));
        Assert.Equal(3012, SqlScript.Read(text).Statements.Count);
        Assert.Equal(SqlScript.Read(text).Statements.Select(static statement => statement.Whole), SqlScript.Read(text).Each().Select(static statement => statement.Whole));
        Assert.Equal(new SourceSpan(Statement.Length * 2000, Statement.Length - 2), SqlScript.Read(text).WholeAt((Statement.Length * 2000) + 5));
        Assert.Single(SqlScript.Read(text).Faults);
    }

    [Fact]
    public void Comments_apply_to_them() => Assert.Equal(
        [3001],
        MarkedFile.Find("x.sql", string.Concat(Enumerable.Repeat(Statement, 3000)) + Faulty.TrimEnd() + " -- starrocks-awsauth: disable SRA2005\n-- starrocks-awsauth: enable\n" + Faulty)
            .Select(static problem => problem.Location.GetLineSpan().StartLinePosition.Line - 1));

    [Fact]
    public void They_are_not_kept()
    {
        var script = SqlScript.Read(string.Concat(Enumerable.Repeat(Statement, 3000)));
        var references = Some(script);
        GC.Collect();
        Assert.All(references, static reference => Assert.False(reference.IsAlive));
        GC.KeepAlive(script);
    }

    // In a method of its own, so that no variable of the test refers to a statement.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Some(SqlScript script) =>
        [.. script.Each().Skip(10).Take(10).Select(static statement => new WeakReference(statement))];

    [Fact]
    public void The_bytes_are_not_kept()
    {
        _workspace.Write("a.sql", string.Concat(Enumerable.Repeat(Statement, 10_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = InputText.Read(_workspace.PathOf("a.sql"))!;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (2 * text.Length) + 1_000_000);
    }

    public void Dispose() => _workspace.Dispose();
}
