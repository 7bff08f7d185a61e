using System;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>What a statement has that is no property is evaluated too: its path, its locations, the format of its file.</summary>
public sealed class PartsTests
{
    private const string S3 = "S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\" }";

    [Theory]
    [InlineData("new Outfile { Path = \"s3://bucket/out/\", Format = {|SRA5002:\"xml\"|}, @ }")]
    [InlineData("new Outfile { Path = \"s3://bucket/out/\", Format = \"csv\", @ }")]
    [InlineData("new Outfile { Path = \"s3://bucket/out/\", Format = text, @ }")]
    [InlineData("new {|SRA5001:Outfile|} { Format = \"csv\", @ }")]
    [InlineData("new {|SRA5001:Outfile|} { Path = \"\", @ }")]
    [InlineData("new Outfile { Path = \"${OUT}\", @ }")]
    [InlineData("new {|SRA5001:ExportJob|} { Path = null, @ }")]
    [InlineData("new ExportJob { Path = text, Partitions = [\"p1\"], @ }")]
    [InlineData("new {|SRA5001:BackupRepository|} { ReadOnly = true, @ }")]
    [InlineData("new BackupRepository { Location = \"s3a://bucket/backup/\", @ }")]
    [InlineData("new {|SRA5001:StorageVolume|} { @ }")]
    [InlineData("new {|SRA5001:StorageVolume|} { Locations = [], @ }")]
    [InlineData("new StorageVolume { Locations = [\"s3://bucket/\", {|SRA5002:\"hdfs://bucket/\"|}, text, {|SRA5002:\"s3://\"|}], @ }")]
    [InlineData("new StorageVolume { Locations = new[] { {|SRA5002:\"file:///tmp\"|} }, @ }")]
    [InlineData("new StorageVolume { Locations = [.. text.Split(',')], @ }")]
    [InlineData("new StorageVolume { Locations = [{|SRA5002:\"s3://bucket/path\"|}], S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\", EnablePartitionedPrefix = true } }")]
    public Task Of_a_ready_made_statement(string creation) => ObjectTest.ExpressionAsync(creation.Replace("@", S3, StringComparison.Ordinal));

    [Theory]
    [InlineData("var file = new {|SRA5001:Dump|} { @ };\n        return file;")]
    [InlineData("var file = new Dump { @ };\n        file.Path = text;\n        return file;")]
    [InlineData("var file = new Dump { @ };\n        if (flag)\n            file.Path = text;\n        return file;")]
    [InlineData("var file = new Dump { @ };\n        file.Path = \"s3://bucket/\";\n        file.Format = {|SRA5002:\"xml\"|};\n        return file;")]
    public Task Of_a_statement_that_is_filled(string statements) => ObjectTest.MethodAsync(
        "        " + statements.Replace("@", S3, StringComparison.Ordinal),
        """
        [Statement(StatementKind.Outfile)]
        public sealed partial class Dump
        {
            public S3Auth? S3 { get; set; }
            public string? Path { get; set; }
            public string? Format { get; set; }
        }
        """);
}
