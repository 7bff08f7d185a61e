using System;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Sql.ReadingBack;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.Reading;

/// <summary>Texts of 50 MB (5 MB in a short run) are read with memory that is proportional to their length.</summary>
[Trait("Runs", "Size")]
public sealed class LinearTests
{
    private static readonly int _large = Runs.Of(50_000_000);
    private static readonly int _keys = Runs.Of(100_000);

    private const string Statement =
        "CREATE EXTERNAL CATALOG lake PROPERTIES (\"type\" = \"hive\", \"aws.s3.use_instance_profile\" = \"true\", 'aws.s3.region' = 'us-west-2', \"hive.metastore.uris\" = \"thrift://10.0.0.1:9083\"); ";

    /// <summary>Pieces of texts.</summary>
    public static TheoryData<string> Pieces =>
    [
        Statement, Statement + "\n", "SELECT a, 'b', \"c\" FROM `d` WHERE e = 1; ", "INSERT INTO t VALUES (1, 'aws.s3.region = x');\r\n",
        "\"aws.s3.region\" = \"x\", ", "\"", "'", "`", "(", "/*", "{{ x }} ", "a.b-", "files(\"a\", ", "CREATE EXTERNAL ",
        "FILES (\"aws.s3.region\" = \"b\") {{ x }} ", "(\"aws.s3.region\" = \"b\") ",
    ];

    [Fact]
    public void Statements_on_many_lines() => Check(Statement + "\n", static count => Assert.InRange(count, _large / 500, int.MaxValue));

    [Fact]
    public void Statements_on_one_line() => Check(Statement, static count => Assert.InRange(count, _large / 500, int.MaxValue));

    [Fact]
    public void One_statement()
    {
        var text = "CREATE EXTERNAL CATALOG lake PROPERTIES (\"type\" = \"hive\"" + Repeat(", \"aws.s3.region\" = \"us-west-2\"", _large) + ")";
        Assert.InRange(SqlScript.Read(text).Statements.Single().Properties.Count, _large / 32, int.MaxValue);
    }

    [Fact]
    public void One_value()
    {
        var text = "CREATE EXTERNAL CATALOG lake PROPERTIES (\"type\" = \"" + Repeat("hive ", _large) + "\")";
        Assert.Equal(_large, SqlScript.Read(text, isTemplate: false).Statements.Single().Properties[0].Value!.Length);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Memory_is_proportional_to_the_length(string piece)
    {
        var once = Allocated(Repeat(piece, Runs.Of(500_000)));
        var eightTimes = Allocated(Repeat(piece, Runs.Of(4_000_000)));
        Assert.InRange(eightTimes, 0, (12 * once) + Runs.Of(1_000_000));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Reading_values_accepts_any_length(string piece)
    {
        var text = Repeat(piece, Runs.Of(2_000_000));
        StarRocksSql.Parse(text);
        foreach (var each in new[] { text, "CREATE EXTERNAL CATALOG c PROPERTIES (" + text, "CREATE EXTERNAL CATALOG " + text, "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", " + text + "\"a\" = \"b\")" })
        {
            HiveCatalog.TryFromSql(each, out _, out var problems);
            Assert.All(problems.Take(100), static problem => Assert.NotNull(problem.Location));
        }

        FileExternalTable.TryFromSql("CREATE EXTERNAL TABLE t (a " + text, out _, out _);
        BrokerLoad.TryFromSql("LOAD LABEL l (DATA INFILE(" + text, out _, out _);
    }

    [Fact]
    public void Many_unknown_keys_are_reported_in_linear_time()
    {
        var text = new StringBuilder("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://10.0.0.1:9083'");
        for (var i = 0; i < _keys; i++)
            text.Append(", 'x").Append(i).Append("' = 'y'");
        Assert.False(ClosedCatalog.TryFromSql(text.Append(')').ToString(), out _, out var problems));
        Assert.Equal(_keys, problems.Count);
    }

    [Fact]
    public void Many_open_keys_are_read_and_written_in_linear_time()
    {
        var text = new StringBuilder("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://10.0.0.1:9083'");
        for (var i = 0; i < _keys; i++)
            text.Append(", 'aws.s3.x").Append(i).Append("' = 'y'");
        Assert.True(HiveCatalog.TryFromProperties(ClosedCatalog.FromProperties([new("hive.metastore.uris", "thrift://10.0.0.1:9083")]).ToProperties(), out _, out _));
        Assert.True(HiveCatalog.TryFromSql(text.Append(')').ToString(), out var value, out var problems));
        Assert.Equal(_keys, problems.Count);
        Assert.Equal(_keys, value.Properties!.Count);
        Assert.Equal(_keys + 2, value.ToProperties().Count);
        Assert.Equal(_keys, value.Validate().Count);
        Assert.NotEmpty(value.ToSql("c").CommandText);
    }

    private static void Check(string piece, Action<int> count) => count(SqlScript.Read(Repeat(piece, _large)).Statements.Count);

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        SqlScript.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string piece, int length)
    {
        var count = Math.Max(1, length / piece.Length);
        return new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
    }
}
