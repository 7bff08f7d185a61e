using System;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Statements that unload, store and alter, and all statements with FILES, are read from their own SQL.</summary>
public sealed class OtherStatementTests
{
    private static readonly S3Auth _s3 = new() { UseInstanceProfile = true, Region = "eu-west-1" };

    private static readonly Gen<bool?> _flag = Gen.OneOf<bool?>(null, false, true);

    private static readonly Gen<string> _path = Hostile.Text.Select(static text => "s3://b/" + text);

    private static readonly Gen<string> _name = Hostile.Text.Select(static text => text.Replace("`", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal))
        .Where(static text => text.Length is > 0 and <= 1024 && !text.Equals("__op", StringComparison.OrdinalIgnoreCase) && !text.Equals("__row", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Catalogs() => Gen.Select(Hostile.Text, _flag).Sample(static (text, flag) =>
    {
        Check(new PaimonCatalog { S3 = _s3, CatalogType = PaimonCatalogType.Filesystem, Warehouse = "s3://" + text }, static v => v.ToSql("c"), PaimonCatalog.FromSql);
        Check(new UnifiedCatalog { S3 = _s3, Glue = flag == true ? new() { UseInstanceProfile = true, Region = "eu-west-1" } : null, MetastoreUris = flag == true ? null : "thrift://a:9083" }, static v => v.ToSql("c"), UnifiedCatalog.FromSql);
        Check(new KuduCatalog { Master = text, CatalogType = flag == true ? "glue" : "kudu", Glue = flag == true ? new() { UseInstanceProfile = true, Region = "eu-west-1" } : null }, static v => v.ToSql("c"), KuduCatalog.FromSql);
        Check(new LanceCatalog { Comment = text, IfNotExists = flag == true, S3 = new() { UseAwsSdkDefaultBehavior = true, Region = "eu-west-1" } }, static v => v.ToSql("c"), LanceCatalog.FromSql, static (one, other) => Assert.Equal((one.Comment, one.IfNotExists), (other.Comment ?? "", other.IfNotExists)));
        Check(new AlterCatalog { S3 = new() { Region = flag is null ? null : "eu-west-1", Endpoint = "https://s3.eu-west-1.amazonaws.com" } }, static v => v.ToSql("c"), AlterCatalog.FromSql);
    });

    [Fact]
    public void Storage_volumes() => Gen.Select(_path.Array[1, 3], Hostile.Nullable, _flag).Sample(static (locations, comment, flag) =>
    {
        Check(
            new StorageVolume { Locations = locations, Comment = comment, Enabled = flag, S3 = _s3 },
            static v => v.ToSql("v"),
            StorageVolume.FromSql,
            static (one, other) =>
            {
                Assert.Equal(one.Locations, other.Locations);
                Assert.Equal(one.Comment ?? "", other.Comment ?? "");
            });
        Check(new AlterStorageVolume { Enabled = flag, S3 = _s3, Comment = comment }, static v => v.ToSql("v"), AlterStorageVolume.FromSql, static (one, other) => Assert.Equal(one.Comment ?? "", other.Comment ?? ""));
    });

    [Fact]
    public void Exports() => Gen.Select(_path, _name.Array[0, 3], _name.Array[0, 3], _flag, Hostile.Nullable).Sample(static (path, partitions, columns, flag, text) => Check(
        new ExportJob
        {
            Path = path,
            Partitions = partitions,
            Columns = columns,
            Synchronous = flag,
            BrokerName = flag == true ? "b" + text : null,
            S3 = _s3,
            ColumnSeparator = text,
            Timeout = flag == false ? TimeSpan.FromSeconds(5) : null,
            IncludeQueryId = flag,
        },
        static v => v.ToSql("db", "t"),
        ExportJob.FromSql,
        static (one, other) =>
        {
            Assert.Equal(one.Path, other.Path);
            Assert.Equal(one.Partitions, other.Partitions);
            Assert.Equal(one.Columns, other.Columns);
            Assert.Equal(one.Synchronous, other.Synchronous);
            Assert.Equal(one.BrokerName, other.BrokerName);
        }));

    [Fact]
    public void Repositories() => Gen.Select(_path, _flag, Hostile.Nullable).Sample(static (location, flag, text) => Check(
        new BackupRepository { Location = location, ReadOnly = flag == true, BrokerName = flag == false ? "b" + text : null, S3 = _s3 },
        static v => v.ToSql("r"),
        BackupRepository.FromSql,
        static (one, other) => Assert.Equal((one.Location, one.ReadOnly, one.BrokerName), (other.Location, other.ReadOnly, other.BrokerName))));

    [Fact]
    public void Outfiles() => Gen.Select(_path, _flag, Hostile.Nullable).Sample(static (path, flag, text) => Check(
        new Outfile { Path = path, Format = flag == true ? "parquet" : null, S3 = _s3, ColumnSeparator = text },
        static v => v.ToSql("SELECT * FROM t WHERE a IN (SELECT 'INTO OUTFILE' FROM u)"),
        Outfile.FromSql,
        static (one, other) => Assert.Equal((one.Path, one.Format), (other.Path, other.Format))));

    [Fact]
    public void Files_sources() => Gen.Select(Hostile.Text, _flag, Hostile.Nullable).Sample(static (path, flag, text) =>
    {
        var value = new FilesSource { Path = "s3://" + path, Format = "csv", S3 = _s3, CsvColumnSeparator = text, ListRecursively = flag, CsvSkipHeader = flag == true ? 3 : null };
        Check(value, static v => v.ToSql(), FilesSource.FromSql);
        Check(value, static v => v.ToFilesSql(), FilesSource.FromSql);
        Check(value, static v => v.ToDescribeSql(), FilesSource.FromSql);
        Check(value, static v => v.ToInsertSql("db", "t"), FilesSource.FromSql);
        Check(value, static v => v.ToCreateTableSql("db", "t"), FilesSource.FromSql);
        Check(value, static v => v.ToPipeSql("db", "p", "t"), FilesSource.FromSql);
    });

    [Fact]
    public void Files_targets() => Gen.Select(Hostile.Text, _flag, Gen.Long).Sample(static (path, flag, size) => Check(
        new FilesTarget { Path = "s3://" + path, Format = "parquet", S3 = _s3, SingleFile = flag, TargetMaxFileSize = size },
        static v => v.ToSql("SELECT * FROM FILES ('path' = 's3://other/', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true')"),
        FilesTarget.FromSql));

    [Fact]
    public void A_load_with_a_named_broker()
    {
        var value = new BrokerLoad { Data = [new("s3://b/*", "t") { Format = "orc" }], BrokerName = "b 1", S3 = _s3 };
        Check(value, static v => v.ToSql("db", "l"), BrokerLoad.FromSql, static (one, other) => Assert.Equal(one.BrokerName, other.BrokerName));
        Assert.Equal("b1", BrokerLoad.FromSql("LOAD LABEL l (DATA INFILE('s3://b') INTO TABLE t) WITH BROKER b1").BrokerName);
    }

    [Fact]
    public void Keys_of_FILES_in_any_case_and_of_OUTFILE_with_the_broker_prefix()
    {
        Assert.Equal("eu-west-1", FilesSource.FromSql("SELECT * FROM files('PATH' = 's3://b/', 'Format' = 'orc', 'AWS.S3.USE_INSTANCE_PROFILE' = 'true', 'aws.s3.Region' = 'eu-west-1')").S3!.Region);
        Assert.Equal("eu-west-1", Outfile.FromSql("SELECT 1 INTO OUTFILE 's3://b/' PROPERTIES ('broker.aws.s3.use_instance_profile' = 'true', 'broker.aws.s3.region' = 'eu-west-1')").S3!.Region);
    }

    [Fact]
    public void Problems_are_located_by_keys_in_any_case()
    {
        Assert.False(FilesSource.TryFromSql("SELECT * FROM files('PATH' = 's3://b/', 'Format' = 'orc',\n'AWS.S3.USE_INSTANCE_PROFILE' = 'ture')", out _, out var problems));
        Assert.Equal("Error SRA2005 2:34 aws.s3.use_instance_profile", ReadBack.Problems(problems.Where(static p => p.Severity == ProblemSeverity.Error)));
    }

    [Theory]
    [InlineData("SELECT 1", "Error SRA6001 1:1")]
    [InlineData("SELECT files('a', 'b') FROM t", "Error SRA6001 1:1")]
    [InlineData("INSERT INTO FILES ('path' = 's3://b/', 'format' = 'orc') SELECT 1", "Error SRA6001 1:1")]
    [InlineData("SELECT * FROM FILES ('path' = 's3://b/') JOIN\nFILES ('path' = 's3://c/')", "Error SRA6001 2:1")]
    [InlineData("SELECT * FROM FILES ('path' = 's3://b/',\n'format' = 'orc'", "Error SRA6001 2:17")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b')", "Error SRA6001 1:1")]
    public void Invalid_FILES_statements(string sql, string expected)
    {
        Assert.False(FilesSource.TryFromSql(sql, out _, out var problems));
        Assert.Equal(expected, ReadBack.Problems(problems));
    }

    [Theory]
    [InlineData("CREATE STORAGE VOLUME v TYPE = AZBLOB LOCATIONS = ('azblob://b')", "Error SRA6001 1:32")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3", "Error SRA6001 1:34")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ()", "Error SRA6001 1:48")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') PROPERTIES ('x' = 'y', 'aws.s3.use_instance_profile' = 'true')", "Error SRA4001 1:71 x")]
    public void Invalid_storage_volumes(string sql, string expected)
    {
        Assert.False(StorageVolume.TryFromSql(sql, out _, out var problems));
        Assert.Equal(expected, ReadBack.Problems(problems.Where(static p => p.Severity == ProblemSeverity.Error)));
    }

    private static void Check<T>(T value, Func<T, SqlStatement> write, Func<string, T> read, Action<T, T>? same = null)
        where T : IStatement
    {
        if (value.Validate().Any(static problem => problem.Severity == ProblemSeverity.Error))
            return; // a path that looks like a placeholder, which can't be written either
        var sql = write(value);
        var back = read(sql.CommandText);
        ReadBack.Same(sql, write(back));
        Assert.Equal(value.ToProperties(), back.ToProperties());
        Assert.Equal(value.Paths, back.Paths);
        same?.Invoke(value, back);
    }
}
