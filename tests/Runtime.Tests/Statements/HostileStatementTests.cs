using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>
/// For any names and values, either the statement is rejected before it is written, or its text is a single statement with exactly these
/// names and values.
/// </summary>
public sealed class HostileStatementTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "us-west-2" };

    /// <summary>Paths without placeholders, which would be an error.</summary>
    internal static Gen<string> Path { get; } = Hostile.Text.Where(
        static text => !Placeholder.IsInAddress("s3://lake/x" + text) && !ValueMask.HasUserInfo("s3://x" + text, isPath: true));

    private static readonly Gen<PropertyDictionary> _open = Gen.Select(Hostile.Text, Hostile.Text).Array[0, 4].Select(static pairs =>
    {
        var open = new Dictionary<string, string>();
        foreach (var (key, value) in pairs)
            open["x." + key.Trim() + "x"] = value;
        return new PropertyDictionary(open);
    });

    [Fact]
    public void Open_properties_are_read_again() => Gen.Select(_open, Hostile.Text).Sample(static (open, name) =>
    {
        var hive = new HiveCatalog { S3 = _profile, MetastoreUris = "thrift://hms:9083", Comment = name, Properties = open };
        IsWritten(hive.ToSql("c"), ExternalCatalogDefinition.Instance, hive.ToProperties());
        Assert.Equal(hive.ToSql("c").CommandText, HiveCatalog.FromSql(hive.ToSql("c").CommandText).ToSql("c").CommandText);
        Assert.Equal(hive.ToProperties(), HiveCatalog.FromProperties(hive.ToProperties()).ToProperties());

        var volume = new AlterCatalog { S3 = _profile, Properties = open };
        IsWritten(volume.ToSql("c"), AlterCatalogDefinition.Instance, volume.ToProperties());
        Assert.Equal(volume.ToProperties(), AlterCatalog.FromProperties(volume.ToProperties()).ToProperties());

        var repository = new BackupRepository { Location = "s3://lake/" + name, BrokerName = name, S3 = _profile, Properties = open };
        IsWritten(repository.ToSql("r"), RepositoryDefinition.Instance, repository.ToProperties());
    });

    [Fact]
    public void Values_are_read_again() => Gen.Select(Path, Hostile.Text, Hostile.Text).Sample(static (path, value, name) =>
    {
        var target = new FilesTarget { Path = "s3://lake/" + path, Format = "csv", S3 = _profile, CsvColumnSeparator = value, PartitionBy = name };
        IsWritten(target.ToSql("SELECT 1"), FilesTargetDefinition.Instance, target.ToProperties());
        var source = new FilesSource { Path = "s3://lake/" + path, Format = "csv", S3 = _profile, CsvEnclose = value, ColumnsFromPath = name };
        IsWritten(source.ToSql(), FilesSourceDefinition.Instance, source.ToProperties());
        IsWritten(source.ToInsertSql("d", "t"), FilesSourceDefinition.Instance, source.ToProperties());
        IsWritten(source.ToDescribeSql(), FilesSourceDefinition.Instance, source.ToProperties());
        IsWritten(source.ToPipeSql("d", "p", "t", new PipeOptions { BatchSize = "x" + value }), PipeDefinition.Instance, source.ToProperties());
        var outfile = new Outfile { Path = "s3://lake/" + path, S3 = _profile, ColumnSeparator = value };
        IsWritten(outfile.ToSql("SELECT 'a;b' FROM t"), OutfileDefinition.Instance, outfile.ToProperties());
        var volume = new StorageVolume { Locations = ["s3://lake/" + path, "s3://" + "x" + path], Comment = value, S3 = _profile };
        IsWritten(volume.ToSql("v"), StorageVolumeDefinition.Instance, volume.ToProperties());
        var paimon = new PaimonCatalog { CatalogType = PaimonCatalogType.Filesystem, Warehouse = "s3://lake/" + path, S3 = _profile, Comment = value };
        IsWritten(paimon.ToSql("c"), ExternalCatalogDefinition.Instance, paimon.ToProperties());
    });

    [Fact]
    public void Names_are_quoted_or_rejected() => Hostile.Text.Sample(static name =>
    {
        IsWrittenOrRejected(() => new BackupRepository { Location = "s3://lake", S3 = _profile }.ToSql(name), RepositoryDefinition.Instance);
        IsWrittenOrRejected(() => new StorageVolume { Locations = ["s3://lake"], S3 = _profile }.ToSql(name), StorageVolumeDefinition.Instance);
        IsWrittenOrRejected(() => new AlterCatalog { S3 = _profile }.ToSql(name), AlterCatalogDefinition.Instance);
        IsWrittenOrRejected(() => new AlterStorageVolume { S3 = _profile }.ToSql(name), AlterStorageVolumeDefinition.Instance);
        IsWrittenOrRejected(() => new ExportJob { Path = "s3://lake/", S3 = _profile }.ToSql("d", name), ExportJobDefinition.Instance);
        IsWrittenOrRejected(() => new ExportJob { Path = "s3://lake/", S3 = _profile, Partitions = [name], Columns = [name] }.ToSql("d", "t"), ExportJobDefinition.Instance);
        var source = new FilesSource { Path = "s3://lake/*", Format = "orc", S3 = _profile };
        IsWrittenOrRejected(() => source.ToInsertSql(name, "t"), FilesSourceDefinition.Instance);
        IsWrittenOrRejected(() => source.ToCreateTableSql("d", name), FilesSourceDefinition.Instance);
        IsWrittenOrRejected(() => source.ToPipeSql("d", name, "t"), PipeDefinition.Instance);
    });

    /// <summary>A query can contain anything, but it cannot end the statement or include the clauses after it.</summary>
    [Fact]
    public void A_query_cannot_end_its_statement() => Hostile.Text.Sample(static text =>
    {
        var outfile = new Outfile { Path = "s3://lake/out/", S3 = _profile };
        IsWrittenOrRejected(() => outfile.ToSql("SELECT 1 " + text), OutfileDefinition.Instance);
        var target = new FilesTarget { Path = "s3://lake/out/", Format = "csv", S3 = _profile };
        IsWrittenOrRejected(() => target.ToSql("SELECT 1 " + text), FilesTargetDefinition.Instance);
    });

    private static void IsWritten(SqlStatement sql, PropertyScope form, PropertyDictionary properties)
    {
        var statement = Assert.Single(SqlScript.Read(sql.CommandText, isTemplate: false).Statements);
        Assert.Equal(form, statement.Scope);
        var read = statement.Properties.Where(static property => !property.Key.StartsWith("BATCH_", StringComparison.Ordinal)).ToDictionary(static property => property.Key.Trim(), static property => property.Value!);
        Assert.Equal(properties.ToDictionary(static property => property.Key.Trim(), static property => property.Value), read);
    }

    private static void IsWrittenOrRejected(Func<SqlStatement> write, PropertyScope form)
    {
        SqlStatement sql;
        try
        {
            sql = write();
        }
        catch (ArgumentException)
        {
            return;
        }

        var statement = Assert.Single(SqlScript.Read(sql.CommandText, isTemplate: false).Statements);
        Assert.Equal(form, statement.Scope);
        Assert.Equal("us-west-2", statement.Properties.Last(static property => property.Key == "aws.s3.region").Value);
    }
}
