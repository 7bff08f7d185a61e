using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using CsCheck;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Reading truncated and scrambled statements never throws, locations are in the text, and problems contain no secrets.</summary>
public sealed class ScrambledTests
{
    private static readonly string[] _seeds =
    [
        .. Directory.GetFiles(Path.Combine(ProjectDir, "Statements", "SeedPage"), "*.sql").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        "SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'parquet', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.secret_key' = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')",
        "INSERT INTO FILES ('path' = 's3://b/', 'format' = 'csv', 'aws.s3.use_instance_profile' = 'true') SELECT a, 'b' FROM t",
        "SELECT a FROM t INTO OUTFILE 's3://b/' FORMAT AS csv PROPERTIES ('broker.aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.secret_key' = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')",
        "LOAD LABEL d.l (DATA INFILE('s3://b/x', 's3://b/y') NEGATIVE INTO TABLE t TEMPORARY PARTITION p COLUMNS TERMINATED BY ',' ROWS TERMINATED BY ';' FORMAT AS 'csv' (skip_header = 1 trim_space = true enclose = '\"' escape = '|') (a, `b`) COLUMNS FROM PATH AS (c) SET (a = (b > 1), `c` = 2) WHERE a > 1) WITH BROKER 'b' ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2') BY x PROPERTIES ('timeout' = '1')",
        "EXPORT TABLE d.t PARTITION p TO 's3a://b/' WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')",
        "CREATE EXTERNAL TABLE d.t (a struct<b int, `c` array<map<int, decimal(1, 2)>>> NOT NULL COMMENT 'x', b varchar(10) NULL) ENGINE=FILE COMMENT 'y' PROPERTIES ('path' = 's3://b/', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')",
        "EXPORT TABLE db.t PARTITION (p, `q`) (a, b) TO 's3a://b/' WITH SYNC MODE PROPERTIES ('timeout' = '1') WITH BROKER 'b' ('aws.s3.use_instance_profile' = 'true')",
        "CREATE READ ONLY REPOSITORY r WITH BROKER ON LOCATION 's3a://b' PROPERTIES ('aws.s3.use_instance_profile' = 'true')",
        "CREATE STORAGE VOLUME IF NOT EXISTS v TYPE = S3 LOCATIONS = ('s3://b', 's3://c') COMMENT 'x' PROPERTIES ('enabled' = 'true', 'aws.s3.use_instance_profile' = 'true')",
        "ALTER CATALOG c SET ('aws.s3.region' = 'us-west-2')",
        "ALTER STORAGE VOLUME IF EXISTS v SET ('aws.s3.region' = 'us-west-2')",
    ];

    private static readonly string[] _pieces =
    [
        "\"", "'", "`", "\\", "(", ")", "<", ">", ",", ";", "=", ".", "\r\n", "\uFEFF", "--", "/*", "*/", "$$", "#", "{{", "${X}", "\uD83D\uDE00", "\uD83D", "\0", "\\G", "\nmysql> ", "\n    -> ", "1", "x",
        " PROPERTIES (", " FILES ('a' = ", " WITH BROKER ", " SET (", " COMMENT ", " IF NOT EXISTS ", " NOT NULL ", " FORMAT AS ", " map<int, ", " DATA INFILE(", " INTO OUTFILE ", " INSERT INTO ",
        "''", "'`'", "'\0'", "``", "```", "`\0`", "'\\0'", "__op", " DEFAULT '1'", " KEY", " PARTITION ", " PARTITION '", " AS ",
    ];

    private static readonly Gen<(int At, int Length, string Put)[]> _edits =
        Gen.Select(Gen.Int[0, 10_000], Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[0, 30])), Gen.Frequency((3, Gen.OneOf(_pieces)), (1, Gen.Const("")))).Array[0, 4];

    private static string ProjectDir => typeof(ScrambledTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!;

    [Fact]
    [Trait("Runs", "Sample")]
    public void Random_edits() => Gen.Select(Gen.OneOf(_seeds), _edits).Sample(
        static (seed, edits) => Check(edits.Aggregate(seed, Edit)), iter: Runs.Of(3_000));

    [Fact]
    public void Truncated_statements()
    {
        foreach (var seed in _seeds)
        {
            for (var length = 0; length <= seed.Length; length += seed.Length > 300 ? 5 : 1)
                Check(seed[..length]);
        }
    }

    [Theory]
    [InlineData("aws.s3.xAKIAIOSFODNN7secret_key")]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    [InlineData("aws.s3.wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")]
    [InlineData("aws.s3.secret_key wJalrXUtnFEMI/K7MDENG")]
    public void Credentials_in_keys(string key) =>
        Check($"CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', '{key}' = 'x', 'hive.metastore.uris' = 'thrift://a:1')");

    [Theory]
    [InlineData("PARTITION ''")]
    [InlineData("PARTITION '`'")]
    [InlineData("PARTITION '\\0'")]
    [InlineData("PARTITION \"a`b\"")]
    [InlineData("PARTITION ('`')")]
    [InlineData("PARTITION (p, '')")]
    [InlineData("PARTITION `\0`")]
    [InlineData("PARTITION ``")]
    [InlineData("PARTITION p, ''")]
    [InlineData("TEMPORARY PARTITION ''")]
    public void Partitions_without_a_valid_name(string partitions)
    {
        Assert.False(BrokerLoad.TryFromSql($"LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t {partitions}) WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", out _, out var problems));
        Assert.NotEmpty(problems);
        Assert.False(ExportJob.TryFromSql($"EXPORT TABLE t {partitions} TO 's3a://b/' WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", out _, out problems));
        Assert.NotEmpty(problems);
    }

    private static string Edit(string text, (int At, int Length, string Put) edit)
    {
        var at = edit.At % (text.Length + 1);
        return text.Remove(at, Math.Min(edit.Length, text.Length - at)).Insert(at, edit.Put);
    }

    private static void Check(string text)
    {
        foreach (var problem in Problems(text))
        {
            var told = problem.ToString();
            Assert.DoesNotContain("wJalr", told, StringComparison.Ordinal);
            Assert.DoesNotContain("AKIAIOSF", told, StringComparison.Ordinal);
            Assert.NotNull(problem.Location);
            var place = problem.Location.Value;
            Assert.InRange(place.Start, 0, text.Length);
            Assert.InRange(place.Start + place.Length, place.Start, text.Length);
            Assert.InRange(place.Line, 1, text.Length + 1);
            Assert.InRange(place.Column, 1, text.Length + 1);
        }
    }

    private static IEnumerable<AuthProblem> Problems(string text)
    {
        // What was read can be written.
        if (BrokerLoad.TryFromSql(text, out var readLoad, out _))
            Assert.NotNull(readLoad.ToSql("d", "l"));
        if (ExportJob.TryFromSql(text, out var readExport, out _))
            Assert.NotNull(readExport.ToSql("d", "t"));
        if (FileExternalTable.TryFromSql(text, out var readTable, out _))
            Assert.NotNull(readTable.ToSql("d", "t"));
        HiveCatalog.TryFromSql(text, out _, out var hive);
        FileExternalTable.TryFromSql(text, out _, out var table);
        BrokerLoad.TryFromSql(text, out _, out var load);
        FilesSource.TryFromSql(text, out _, out var source);
        FilesTarget.TryFromSql(text, out _, out var target);
        Outfile.TryFromSql(text, out _, out var outfile);
        ExportJob.TryFromSql(text, out _, out var export);
        BackupRepository.TryFromSql(text, out _, out var repository);
        StorageVolume.TryFromSql(text, out _, out var volume);
        AlterCatalog.TryFromSql(text, out _, out var alterCatalog);
        AlterStorageVolume.TryFromSql(text, out _, out var alterVolume);
        var statements = StarRocksSql.Parse(text).SelectMany(static statement => statement.Validate());
        return new[] { hive, table, load, source, target, outfile, export, repository, volume, alterCatalog, alterVolume }.SelectMany(static each => each).Concat(statements);
    }
}
