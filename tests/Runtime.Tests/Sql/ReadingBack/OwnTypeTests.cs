using System;
using CsCheck;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Annotated statements of every kind of type and list can be read from SQL.</summary>
public sealed class OwnTypeTests
{
    private static readonly LoadData _data = new("s3://b/*", "t") { Format = "orc" };

    [Fact]
    [Trait("Runs", "Sample")]
    public void A_record_with_any_values() =>
        (from note in Hostile.Nullable
         from secret in Hostile.Nullable
         from count in Gen.Long
         from wait in Gen.OneOf<int?>(null, 0, 77)
         select new OwnCatalog
         {
             S3 = new() { UseInstanceProfile = true, Region = "eu-west-1" },
             MetastoreUris = "thrift://a:9083",
             Note = note,
             Hidden = Secret.FromString(secret),
             Count = count,
             Wait = wait is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
         }).Sample(static value => Assert.Equal(value, OwnCatalog.FromSql(value.ToSql("c").CommandText)), iter: Runs.Of(2_000));

    [Fact]
    public void A_struct_with_an_array()
    {
        var value = new OwnTable { Columns = [new("id", "int"), new("a b", "array<int>")], Path = "s3://b/", Format = "orc" };
        var sql = value.ToSql("db", "t");
        var back = OwnTable.FromSql(sql.CommandText);
        ReadBack.Same(sql, back.ToSql("db", "t"));
        Assert.Equal(2, back.Columns.Length);
        Assert.True(OwnTable.TryFromSql(sql.CommandText, out back, out var problems));
        Assert.Empty(problems);
        Assert.Equal("array<int>", back.Columns[1].Type);
    }

    [Fact]
    public void A_class_with_a_list_and_initial_values()
    {
        var back = OwnLoad.FromSql("LOAD LABEL l (DATA INFILE('s3://b/*') INTO TABLE t)");
        Assert.Equal("s3://b/*", Assert.Single(back.Data).Paths[0]);
        Assert.Null(back.S3);
        Assert.Null(back.Priority);
        Assert.Equal(60, back.Timeout);
    }

    [Fact]
    public void A_load_with_a_system_name()
    {
        var value = new OwnLoad { Data = [_data], SystemName = "hadoop" };
        Assert.Contains("\n)\nBY \"hadoop\"\nPROPERTIES\n", value.ToSql("db", "l").CommandText, StringComparison.Ordinal);
        Assert.Equal("hadoop", OwnLoad.FromSql(value.ToSql("db", "l").CommandText).SystemName);
        Assert.Equal("hadoop", OwnLoad.FromSql("LOAD LABEL l (DATA INFILE('s3://b/*') INTO TABLE t) BY hadoop").SystemName);
        Assert.False(BaseLoad.TryFromSql("LOAD LABEL l (DATA INFILE('s3://b/*') INTO TABLE t)\nBY hadoop", out BaseLoad? _, out var problems));
        Assert.Contains("Error SRA4001 2:1 BY", ReadBack.Problems(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void An_immutable_array()
    {
        Assert.Equal("SRA5001", Assert.Single(new OwnVolume { S3 = new() { UseInstanceProfile = true } }.Validate(), static problem => problem.Severity == ProblemSeverity.Error).Id);
        var value = new OwnVolume { Locations = ["s3://lake"], S3 = new() { UseInstanceProfile = true, Region = "eu-west-1" } };
        Assert.Equal(["s3://lake"], OwnVolume.FromSql(value.ToSql("v").CommandText).Locations);
    }

    [Fact]
    public void A_derived_class()
    {
        var sql = new DerivedLoad { Data = [_data], Priority = "HIGH" }.ToSql("db", "l");
        var back = DerivedLoad.FromSql(sql.CommandText);
        Assert.Equal("HIGH", back.Priority);
        ReadBack.Same(sql, back.ToSql("db", "l"));
        Assert.False(BaseLoad.TryFromSql(sql.CommandText, out BaseLoad? _, out var problems));
        Assert.Equal("Error SRA4001 9:6 priority", ReadBack.Problems(problems));
    }

    [Fact]
    public void Properties_do_not_contain_lists()
    {
        Assert.Empty(OwnLoad.FromProperties([]).Data);
        Assert.Null(OwnTable.FromProperties([new("path", "s3://b/"), new("format", "orc")]).Columns);
    }
}
