using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests that the last property of a list is not removed without what StarRocks takes only with a list.</summary>
public sealed class EmptiedListTests : IDisposable
{
    private const string Load = "LOAD LABEL d.l (DATA INFILE('s3://b/x.csv') INTO TABLE t)";
    private const string Insert = "AS INSERT INTO t SELECT * FROM FILES ('path' = 's3://b/x', 'format' = 'orc', 'aws.s3.region' = 'us-west-2')";
    private const string Profile = "('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')";

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData(Load + " WITH BROKER " + Profile + " PROPERTIES ('aws.s3.region' = 'us-west-1');", Load + " WITH BROKER " + Profile + ";")]
    [InlineData(
        Load + "\nWITH BROKER " + Profile + "\nproperties\n(\n    'aws.s3.region' = 'us-west-1'\n)\n-- end\n;",
        Load + "\nWITH BROKER " + Profile + "\n-- end\n;")]
    [InlineData(Load + " WITH BROKER 'b' ('aws.s3.use_instance_profile' = 'true');", Load + " WITH BROKER 'b';")]
    [InlineData(
        "CREATE PIPE p PROPERTIES ('aws.s3.region' = 'us-west-2') " + Insert,
        "CREATE PIPE p " + Insert)]
    [InlineData(
        "EXPORT TABLE t TO 's3://b/x/' PROPERTIES ('aws.s3.region' = 'us-west-2',\n'aws.s3.use_instance_profile' = 'true') WITH BROKER " + Profile,
        "EXPORT TABLE t TO 's3://b/x/' WITH BROKER " + Profile)]
    public void The_clause_is_removed_with_its_last_property(string sql, string @fixed) =>
        Assert.Equal(@fixed, Fixed(sql));

    [Theory]
    [InlineData("ALTER STORAGE VOLUME v SET ('aws.s3.session_token' = 't');")]
    [InlineData("ALTER CATALOG c SET ('aws.s3.foo' = 'x');")]
    [InlineData(Load + " WITH BROKER " + Profile + " PROPERTIES (/* of the old region */ 'aws.s3.region' = 'us-west-1');")]
    [InlineData(Load + " WITH BROKER " + Profile + " PROPERTIES /* old */ ('aws.s3.region' = 'us-west-1');")]
    public void What_the_statement_needs_or_somebody_wrote_is_not_removed(string sql) => Assert.Equal(sql, Fixed(sql));

    public void Dispose() => _workspace.Dispose();

    private string Fixed(string sql)
    {
        _workspace.Write("a.sql", sql);
        _workspace.Run("fix", "--unsafe", "--rule", "SRA4003", "--rule", "SRA4001");
        return _workspace.Read("a.sql");
    }
}
