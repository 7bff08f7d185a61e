using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;

namespace StarRocks.AwsAuth.Generator.Tests.Running;

/// <summary>A user's own type of a statement that [Statement] names writes it, and is read from its properties.</summary>
public sealed class StatementKindTests
{
    [Fact]
    public async Task Files_of_a_record() => Assert.Equal(
        """
        SELECT * FROM FILES
        (
            "path" = "s3://lake/in/*",
            "format" = "parquet",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2",
            "list_recursively" = "true"
        );
        INSERT INTO d.t
        CREATE PIPE IF NOT EXISTS d.p
        FilesSource s3://lake/in/*
        list_recursively = true
        SRA5001 path
        """,
        await CompiledProgram.RunAsync(Sample.Files, """
            var statement = new EventFiles
            {
                Path = "s3://lake/in/*", S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
                Properties = new Dictionary<string, string> { ["list_recursively"] = "true" },
            };
            yield return statement.ToSql().CommandText;
            yield return statement.ToInsertSql("d", "t").CommandText.Split('\n')[0];
            yield return statement.ToPipeSql("d", "p", "t", new PipeOptions { IfNotExists = true }).CommandText.Split('\n')[0];
            yield return $"{((IStatement)statement).Kind} {string.Join(" ", ((IStatement)statement).Paths)}";
            foreach (var pair in EventFiles.FromProperties(statement.ToProperties()).Properties)
                yield return pair.Key + " = " + pair.Value;
            EventFiles.TryFromProperties(new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2" }, out _, out var problems);
            foreach (var problem in problems)
                yield return problem.Id + " " + problem.Key;
            """));

    [Fact]
    public async Task An_export() => Assert.Equal(
        """
        EXPORT TABLE d.t
        PARTITION (p1)
        (id)
        TO "s3://lake/out/"
        WITH SYNC MODE
        PROPERTIES
        (
            "timeout" = "60",
            "line_delimiter" = ";"
        )
        WITH BROKER "b"
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        );
        ExportJob s3://lake/out/
        """,
        await CompiledProgram.RunAsync(Sample.Export, """
            var statement = new EventExport
            {
                Columns = new[] { "id" }, Synchronous = true, BrokerName = "b", Timeout = 60,
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
                Properties = new(new Dictionary<string, string> { ["line_delimiter"] = ";" }),
            };
            yield return statement.ToSql("d", "t").CommandText;
            yield return $"{((IStatement)statement).Kind} {string.Join(" ", ((IStatement)statement).Paths)}";
            """));

    [Fact]
    public async Task Volumes() => Assert.Equal(
        """
        CREATE STORAGE VOLUME IF NOT EXISTS v
        TYPE = S3
        LOCATIONS = ("s3://lake")
        PROPERTIES
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2",
            "enabled" = "true"
        );
        ALTER STORAGE VOLUME IF EXISTS v
        SET
        (
            "enabled" = "false"
        );
        """,
        await CompiledProgram.RunAsync(Sample.Volume, """
            var volume = new OwnVolume { Locations = { "s3://lake" }, IfNotExists = true, Enabled = true, S3 = new() { UseInstanceProfile = true, Region = "us-west-2" } };
            yield return volume.ToSql("v").CommandText;
            yield return new VolumeChange { IfExists = true, Enabled = false }.ToSql("v").CommandText;
            """));
}
