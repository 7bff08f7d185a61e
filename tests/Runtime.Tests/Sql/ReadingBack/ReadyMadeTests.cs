using System;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Every ready-made statement, with any values that it can be written with, is read back from its own SQL.</summary>
public sealed class ReadyMadeTests
{
    private static readonly Gen<bool?> _flag = Gen.OneOf<bool?>(null, false, true);

    private static readonly Gen<S3Auth?> _s3 = Gen.Select(Gen.Int[0, 4], _flag, Hostile.Text).Select(static (method, flag, text) => method == 0 ? null : new S3Auth
    {
        UseInstanceProfile = method == 1 ? true : null,
        IamRoleArn = method == 1 ? Examples.RoleArn : null,
        UseAwsSdkDefaultBehavior = method == 2 ? true : null,
        AccessKey = method >= 3 ? Examples.AccessKey : null,
        SecretKey = method >= 3 ? Secret.FromString("s" + text) : null,
        Region = "eu-west-1",
        Endpoint = method == 4 ? "https://s3.eu-west-1.amazonaws.com" : null,
        EnableSsl = method == 1 ? null : flag,
    });

    private static readonly Gen<GlueAuth?> _glue = Gen.Select(Gen.Bool, _flag).Select(static (has, flag) => has
        ? new GlueAuth { UseInstanceProfile = true, Region = "eu-west-1", ResourceShareType = flag == true ? ResourceShareType.Foreign : null }
        : null);

    private static readonly Gen<string> _name = Hostile.Text.Select(static text => text.Replace("`", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal))
        .Where(static text => text.Length is > 0 and <= 1024 && !text.Equals("__op", StringComparison.OrdinalIgnoreCase) && !text.Equals("__row", StringComparison.OrdinalIgnoreCase));

    private static readonly Gen<string> _type = Gen.OneOf(
        "int", "varchar(65500)", "decimal(10, 2)", "array<int>", "map<varchar(100), varchar(2000)>", "struct<a int, `b c` array<map<int, decimal(3,1)>>>", "unsigned int", "SIGNED", "array< array <varchar( 3 )> >");

    /// <summary>Whatever may be an expression at all.</summary>
    private static readonly Gen<string> _expression = Gen.Frequency(
        (2, Gen.OneOf("a > 0 AND b IN (1, 2)", "CASE WHEN a THEN ',)' ELSE \"(\" END", "array_map(x -> x[1] + 1, [1, 2]) -- why\n", "map{'a': (1), 'b': 2}['a']", "/* ) */ `a)` <=> NULL")),
        (1, Hostile.Text.Where(static text => SqlExpression.TryRead(text, out _) is null)));

    private static readonly Gen<LoadData> _load =
        from paths in Hostile.Text.Where(static text => text.Length > 0).Array[1, 3]
        from table in _name
        from format in Gen.OneOf<string?>(null, "csv", "Parquet", "ORC")
        from column in Hostile.Nullable
        from row in Hostile.Nullable
        from columns in _name.Array[0, 3]
        from fromPath in _name.Array[0, 2]
        from partitions in _name.Array[0, 2]
        from flag in _flag
        from lines in Gen.OneOf<int?>(null, 0, 1, int.MaxValue)
        from character in Gen.OneOf<string?>(null, "\"", "\\", "'", "|", "\n", "\x01")
        from mappings in Gen.Select(_name, _expression).Array[0, 3]
        from filter in _expression
        select new LoadData(paths[0], table)
        {
            Paths = paths,
            Format = format,
            ColumnsTerminatedBy = column,
            RowsTerminatedBy = row,
            Columns = columns,
            ColumnsFromPath = fromPath,
            Negative = flag == true,
            Partitions = partitions,
            IsTemporaryPartition = flag == false && partitions.Length > 0,
            SkipHeader = lines,
            TrimSpace = flag,
            Enclose = character,
            Escape = flag is null ? null : character,
            Set = [.. mappings.Select(static m => new ColumnMapping(m.Item1, m.Item2))],
            Where = flag is null ? null : filter,
        };

    [Fact]
    public void Hive() => Gen.Select(_s3, _glue, _flag).Sample(static (s3, glue, flag) => Check(
        new HiveCatalog { S3 = s3, Glue = glue, MetastoreUris = glue is null ? "thrift://a:9083,thrift://b:9083" : null, MetastoreType = glue is null && flag == true ? HiveMetastoreType.Hive : null },
        static value => value.ToSql("c"),
        HiveCatalog.FromSql));

    [Fact]
    public void Hudi() => Gen.Select(_s3, _glue).Sample(static (s3, glue) => Check(
        new HudiCatalog { S3 = s3, Glue = glue, MetastoreUris = glue is null ? "thrift://a:9083" : null }, static value => value.ToSql("c"), HudiCatalog.FromSql));

    [Fact]
    public void Delta_Lake() => Gen.Select(_s3, _glue).Sample(static (s3, glue) => Check(
        new DeltaLakeCatalog { S3 = s3, Glue = glue, MetastoreUris = glue is null ? "thrift://a:9083" : null }, static value => value.ToSql("c"), DeltaLakeCatalog.FromSql));

    [Fact]
    [Trait("Runs", "Sample")]
    public void Iceberg() => Gen.Select(_s3, _glue, _flag, Hostile.Nullable, Hostile.Nullable).Sample(
        static (s3, glue, flag, text, secret) => Check(
            new IcebergCatalog
            {
                S3 = s3,
                Glue = glue,
                CatalogType = glue is null ? IcebergCatalogType.Rest : null,
                Uri = glue is null ? "https://rest:8181" : null,
                Warehouse = text,
                OAuth2Scope = text,
                OAuth2Credential = Secret.FromString(secret),
                JdbcPassword = Secret.FromString(secret),
                VendedCredentialsEnabled = flag,
            },
            static value => value.ToSql("c"),
            IcebergCatalog.FromSql),
        iter: Runs.Of(500));

    [Fact]
    [Trait("Runs", "Sample")]
    public void File_external_table() => Gen.Select(Gen.Select(_name, _type, _flag, Hostile.Nullable).Array[1, 4], Hostile.Text, _s3, _flag).Sample(
        static (columns, path, s3, flag) => Check(
            new FileExternalTable { Columns = [.. columns.DistinctBy(static c => c.Item1, StringComparer.OrdinalIgnoreCase).Select(static c => new TableColumn(c.Item1, c.Item2) { IsNullable = c.Item3, Comment = c.Item4 })], Path = "s3://" + path, Format = "parquet", S3 = s3, EnableWildcards = flag },
            static value => value.ToSql("db", "t"),
            FileExternalTable.FromSql,
            static (expected, actual) => Assert.Equal(expected.Columns.Select(static c => (c.Name, c.Type, c.IsNullable, c.Comment ?? "")), actual.Columns.Select(static c => (c.Name, c.Type, c.IsNullable, c.Comment ?? "")))),
        iter: Runs.Of(500));

    [Fact]
    [Trait("Runs", "Sample")]
    public void Broker_load() => Gen.Select(_load.Array[1, 3], _s3, _flag, Hostile.Nullable, Gen.Int[0, int.MaxValue]).Sample(
        static (data, s3, flag, text, seconds) => Check(
            new BrokerLoad { Data = data, S3 = s3, StrictMode = flag, Timezone = text, Priority = text, Timeout = flag is null ? null : TimeSpan.FromSeconds(seconds), SystemName = text },
            static value => value.ToSql("db", "l"),
            BrokerLoad.FromSql,
            Same),
        iter: Runs.Of(300));

    private static void Check<T>(T value, Func<T, SqlStatement> write, Func<string, T> read, Action<T, T>? same = null)
        where T : IStatement
    {
        if (value.Validate().Any(static problem => problem.Severity == ProblemSeverity.Error))
            return; // a secret that looks like a placeholder, which can't be written either
        var sql = write(value);
        var back = read(sql.CommandText);
        ReadBack.Same(sql, write(back));
        Assert.Equal(value.ToProperties(), back.ToProperties());
        Assert.Equal(value.Paths, back.Paths);
        same?.Invoke(value, back);
    }

    private static void Same(BrokerLoad expected, BrokerLoad actual)
    {
        Assert.Equal(expected.Data.Count, actual.Data.Count);
        foreach (var (one, other) in expected.Data.Zip(actual.Data))
        {
            Assert.Equal(one.Paths, other.Paths);
            Assert.Equal(one.Table, other.Table);
            Assert.Equal(one.Format, other.Format);
            Assert.Equal(one.ColumnsTerminatedBy ?? "", other.ColumnsTerminatedBy ?? "");
            Assert.Equal(one.RowsTerminatedBy ?? "", other.RowsTerminatedBy ?? "");
            Assert.Equal(one.Columns, other.Columns);
            Assert.Equal(one.ColumnsFromPath, other.ColumnsFromPath);
            Assert.Equal((one.Negative, one.IsTemporaryPartition, one.SkipHeader, one.TrimSpace, one.Where), (other.Negative, other.IsTemporaryPartition, other.SkipHeader, other.TrimSpace, other.Where));
            Assert.Equal((one.Enclose, one.Escape), (other.Enclose, other.Escape));
            Assert.Equal(one.Partitions, other.Partitions);
            Assert.Equal(one.Set.Select(static m => (m.Column, m.Expression)), other.Set.Select(static m => (m.Column, m.Expression)));
        }
    }
}
