using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests that the keys of Hadoop are replaced at once, with the region that StarRocks takes from their endpoint.</summary>
public sealed class HadoopKeysTests : IDisposable
{
    private const string Load = "LOAD LABEL d.l (DATA INFILE('s3a://b/x.csv') INTO TABLE t) WITH BROKER (";

    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData(
        "'fs.s3a.access.key' = 'AKIAIOSFODNN7EXAMPLE', 'fs.s3a.secret.key' = 'b', 'fs.s3a.endpoint' = 's3.eu-west-1.amazonaws.com'",
        "'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.secret_key' = 'b', 'aws.s3.endpoint' = 's3.eu-west-1.amazonaws.com', 'aws.s3.region' = 'eu-west-1'")]
    [InlineData(
        "'fs.s3a.access.key' = 'AKIAIOSFODNN7EXAMPLE', 'fs.s3a.secret.key' = 'b', 'fs.s3a.endpoint' = 'http://minio:9000'",
        "'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.secret_key' = 'b', 'aws.s3.endpoint' = 'http://minio:9000'")]
    [InlineData(
        "'fs.s3a.endpoint' = 's3.eu-west-1.amazonaws.com', 'fs.s3a.endpoint.region' = 'eu-west-1', 'fs.s3a.access.key' = 'AKIAIOSFODNN7EXAMPLE', 'fs.s3a.secret.key' = 'b'",
        "'aws.s3.endpoint' = 's3.eu-west-1.amazonaws.com', 'aws.s3.region' = 'eu-west-1', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.secret_key' = 'b'")]
    public void All_at_once(string hadoop, string starRocks)
    {
        _workspace.Write("a.sql", Load + hadoop + ");");

        _workspace.Run("fix", "--unsafe", "--rule", "SRA4004");

        Assert.Equal(Load + starRocks + ");", _workspace.Read("a.sql"));
    }

    public void Dispose() => _workspace.Dispose();
}
