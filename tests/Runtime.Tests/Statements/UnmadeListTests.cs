using System.Collections.Immutable;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>A default immutable array counts as a missing list and does not throw.</summary>
public sealed class UnmadeListTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "us-west-2" };

    [Fact]
    public void Columns() => IsMissing(new FileExternalTable { Columns = default(ImmutableArray<TableColumn>), Path = "s3://b/", Format = "orc", S3 = _profile });

    [Fact]
    public void Data() => IsMissing(new BrokerLoad { Data = default(ImmutableArray<LoadData>), S3 = _profile });

    [Fact]
    public void Locations() => IsMissing(new StorageVolume { Locations = default(ImmutableArray<string>), S3 = _profile });

    [Fact]
    public void Partitions_and_columns_of_an_export() => Assert.Equal(
        new ExportJob { Path = "s3://b/", S3 = _profile }.ToSql("d", "t").CommandText,
        new ExportJob { Path = "s3://b/", S3 = _profile, Partitions = default(ImmutableArray<string>), Columns = default(ImmutableArray<string>) }.ToSql("d", "t").CommandText);

    private static void IsMissing(IStatement statement)
    {
        Assert.Equal("SRA5001", Assert.Single(statement.Validate(), static problem => problem.Severity == ProblemSeverity.Error).Id);
        Assert.DoesNotContain(statement.Paths, static path => path.Length == 0);
        Assert.NotNull(statement.ToString());
        Assert.NotNull(statement.ToProperties());
    }
}
