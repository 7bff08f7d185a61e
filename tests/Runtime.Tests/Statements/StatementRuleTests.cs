using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Policies;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>Statements that [Statement] declares: rules in their context, rejected arguments, and reading.</summary>
public sealed class StatementRuleTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "us-west-2" };

    private static readonly S3Auth _keys = new() { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey, Region = "us-west-2" };

    public static TheoryData<string, IStatement> Valid() => new()
    {
        { "files", new FilesSource { Path = "s3://lake/in/*", Format = "orc", S3 = _profile } },
        { "target", new FilesTarget { Path = "s3://lake/out/", Format = "csv", S3 = _profile } },
        { "outfile", new Outfile { Path = "s3://lake/out/", S3 = _keys } },
        { "export", new ExportJob { Path = "s3://lake/out/", S3 = _keys } },
        { "repository", new BackupRepository { Location = "s3://lake/backups", S3 = _keys } },
        { "volume", new StorageVolume { Locations = ["s3://lake"], S3 = _profile } },
        { "partitioned volume", new StorageVolume { Locations = ["s3://lake/"], S3 = new() { UseInstanceProfile = true, Region = "us-west-2", EnablePartitionedPrefix = true } } },
        { "part of a catalog", new AlterCatalog { S3 = new() { AccessKey = Examples.AccessKey } } },
        { "part of a volume", new AlterStorageVolume { S3 = new() { SecretKey = Examples.SecretKey } } },
        { "paimon", new PaimonCatalog { CatalogType = PaimonCatalogType.Filesystem, Warehouse = "s3://lake/p", S3 = _keys } },
    };

    public static TheoryData<string, string, IStatement> Invalid() => new()
    {
        { "SRA5001", "path", new FilesSource { Format = "orc", S3 = _profile } },
        { "SRA5001", "format", new FilesSource { Path = "s3://lake/in/*", S3 = _profile } },
        { "SRA5002", "format", new FilesTarget { Path = "s3://lake/out/", Format = "avro", S3 = _profile } },
        { "SRA5001", "Path", new Outfile { S3 = _keys } },
        { "SRA5002", "Format", new Outfile { Path = "s3://lake/out/", Format = "orc", S3 = _keys } },
        { "SRA5001", "Path", new ExportJob { Path = "", S3 = _keys } },
        { "SRA5001", "Location", new BackupRepository { S3 = _keys } },
        { "SRA5001", "Locations", new StorageVolume { S3 = _profile } },
        { "SRA5002", "Locations", new StorageVolume { Locations = ["s3a://lake"], S3 = _profile } },
        { "SRA5002", "Locations", new StorageVolume { Locations = ["s3://lake", null!], S3 = _profile } },
        { "SRA5002", "Locations", new StorageVolume { Locations = ["s3://lake/tables"], S3 = new() { UseInstanceProfile = true, Region = "us-west-2", EnablePartitionedPrefix = true } } },
        { "SRA1005", "aws.s3.use_instance_profile", new StorageVolume { Locations = ["s3://lake"], S3 = new() { Region = "us-west-2" } } },
        { "SRA4003", "aws.s3.session_token", new StorageVolume { Locations = ["s3://lake"], S3 = new() { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey, SessionToken = "token-of-the-session", Region = "us-west-2" } } },
        { "SRA4003", "aws.s3.num_partitioned_prefix", new FilesSource { Path = "s3://lake/in/*", Format = "orc", S3 = new() { UseInstanceProfile = true, Region = "us-west-2", NumPartitionedPrefix = 8 } } },
        { "SRA2005", "aws.s3.enable_ssl", new AlterCatalogOfTexts { EnableSsl = "ture" } },
        { "SRA5001", "paimon.catalog.type", new PaimonCatalog { Warehouse = "s3://lake/p", S3 = _keys } },
        { "SRA5001", "unified.metastore.type", new UnifiedCatalog { MetastoreUris = "thrift://hms:9083", S3 = _keys } },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_statements_have_no_problems(string name, IStatement statement) => Assert.True(statement.Validate().Count == 0, name + ": " + string.Join("\n", statement.Validate()));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void One_problem_is_reported(string id, string key, IStatement statement)
    {
        var problem = Assert.Single(statement.Validate());
        Assert.Equal((id, key), (problem.Id, problem.Key));
        if (char.IsUpper(key[0]))
            Assert.Equal(key, problem.Member);
    }

    [Fact]
    public void Statements_with_errors_are_not_written()
    {
        Assert.Throws<InvalidAuthConfigException>(static () => new Outfile { S3 = _keys }.ToSql("SELECT 1"));
        Assert.Throws<InvalidAuthConfigException>(static () => new StorageVolume { Locations = ["hdfs://x"], S3 = _profile }.ToSql("v"));
        Assert.Throws<InvalidOperationException>(static () => new AlterCatalog().ToSql("c"));
        Assert.Throws<ArgumentException>(static () => new AlterCatalog { S3 = _keys }.ToSql("default_catalog"));
        Assert.Throws<ArgumentException>(static () => new StorageVolume { Locations = ["s3://lake"], S3 = _profile }.ToSql("builtin_storage_volume"));
        Assert.StartsWith(
            "ALTER STORAGE VOLUME builtin_storage_volume\n",
            new AlterStorageVolume { S3 = _keys }.ToSql("builtin_storage_volume").CommandText,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => new AlterStorageVolume { S3 = _keys }.ToSql("a-b"));
        Assert.Throws<ArgumentException>(static () => new BackupRepository { Location = "s3://lake", S3 = _keys }.ToSql("a`b"));
        Assert.Throws<ArgumentException>(static () => new ExportJob { Path = "s3://lake", Columns = ["a`b"], S3 = _keys }.ToSql("d", "t"));
        Assert.Throws<ArgumentException>(static () => BackupStatements.Restore("d", "s", "r", "yesterday"));
        Assert.Throws<ArgumentException>(static () => BackupStatements.Backup("d", "s", "r", timeout: TimeSpan.FromMilliseconds(5)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   -- SELECT 1")]
    [InlineData("DROP TABLE t")]
    [InlineData("SELECT 1; DROP TABLE t")]
    [InlineData("SELECT 'a")]
    [InlineData("SELECT `a")]
    [InlineData("SELECT 1 /* more")]
    [InlineData("SELECT (1")]
    [InlineData("SELECT 1)")]
    [InlineData("SELECT 1 AS $$")]
    [InlineData("SELECT 1\n| ; DROP TABLE t; SELECT 1 |\n")]
    [InlineData("SELECT 1 \\G")]
    public void An_invalid_query_is_rejected(string query)
    {
        if (query.EndsWith("\\G", StringComparison.Ordinal))
            Assert.EndsWith("SELECT 1;", new FilesTarget { Path = "s3://lake/out/", Format = "csv", S3 = _profile }.ToSql(query).CommandText, StringComparison.Ordinal);
        else
            Assert.Throws<ArgumentException>(() => new FilesTarget { Path = "s3://lake/out/", Format = "csv", S3 = _profile }.ToSql(query));
    }

    [Fact]
    public void Paths_include_those_of_clauses()
    {
        Assert.Equal(["s3://lake/in/*"], new FilesSource { Path = "s3://lake/in/*" }.Paths);
        Assert.Equal(["s3n://lake/a", "S3N://other/b"], new FilesSource { Path = "s3n://lake/a,S3N://other/b" }.Paths);
        Assert.Equal(["s3://lake/in/*", "S3A://other/{a,b}/x"], new FilesSource { Path = "s3://lake/in/*, S3A://other/{a,b}/x" }.Paths);
        Assert.Equal(["s3://a/x", "s3://b/y"], new FilesSource { Path = " s3://a/x , s3://b/y " }.Paths);
        Assert.Equal(["s3://lake/a,b/"], new FilesTarget { Path = "s3://lake/a,b/" }.Paths);
        Assert.Equal(["s3a://lake/out/x_"], new Outfile { Path = "s3a://lake/out/x_" }.Paths);
        Assert.Equal(["s3a://lake/backups"], new BackupRepository { Location = "s3a://lake/backups" }.Paths);
        Assert.Equal(["s3://a-b", "s3://c-d/e"], new StorageVolume { Locations = ["s3://a-b", "s3://c-d/e"] }.Paths);
        Assert.Empty(new AlterCatalog { S3 = _keys }.Paths);
        Assert.Equal(StatementKind.ExportJob, new ExportJob().Kind);
    }

    [Fact]
    public void Policies_allow_reading_or_writing()
    {
        var node = RoleArn.Parse("arn:aws:iam::123456789012:role/node");
        Assert.Equal(IamPolicies.BatchLoad("lake", "in"), IamPolicies.For(new FilesSource { Path = "s3://lake/in/*", S3 = _profile }, node)[0].Document);
        Assert.Equal(IamPolicies.ReadWrite("lake", "out"), IamPolicies.For(new Outfile { Path = "s3://lake/out/", S3 = _profile }, node)[0].Document);
        Assert.Equal(IamPolicies.ReadWrite("lake"), IamPolicies.For(new StorageVolume { Locations = ["s3://lake"], S3 = _profile }, node)[0].Document);
        Assert.Equal(PolicyKind.Glue, Assert.Single(IamPolicies.For(new KuduCatalog { CatalogType = "glue", Glue = new() { UseInstanceProfile = true } }, node)).Kind);
    }

    [Fact]
    public void Keys_of_FILES_are_case_insensitive()
    {
        var read = FilesSource.FromProperties(new Dictionary<string, string> { ["PATH"] = "s3://lake/in/*", ["Format"] = "orc", ["AWS.S3.USE_INSTANCE_PROFILE"] = "true", ["aws.s3.region"] = "us-west-2" });
        Assert.Equal(("s3://lake/in/*", "orc", true, "us-west-2"), (read.Path, read.Format, read.S3!.UseInstanceProfile, read.S3.Region));
    }

    [Fact]
    public void Written_properties_are_read_again() => Gen.Select(Hostile.Text, Hostile.Text).Sample(static (separator, text) =>
    {
        var export = new ExportJob { Path = "s3://lake/" + text, S3 = _profile, ColumnSeparator = separator, LineDelimiter = text };
        Assert.Equal(export.ToProperties(), ExportJob.FromProperties(export.ToProperties()).ToProperties());
        var outfile = new Outfile { Path = "s3://lake/" + text, S3 = _profile, ColumnSeparator = separator };
        Assert.Equal(outfile.ToProperties(), Outfile.FromProperties(outfile.ToProperties()).ToProperties());
    });

    /// <summary>For any values, the text is a single statement with the written properties.</summary>
    [Fact]
    public void Written_statements_are_parsed() => Gen.Select(HostileStatementTests.Path, Hostile.Text, Hostile.Text).Sample(static (path, separator, name) =>
    {
        IsWritten(new ExportJob { Path = "x" + path, BrokerName = name, S3 = _profile, ColumnSeparator = separator }.ToSql("d", "t"), ExportJobDefinition.Instance, separator, "column_separator");
        IsWritten(new BackupRepository { Location = "x" + path, BrokerName = name, S3 = _profile }.ToSql("r"), RepositoryDefinition.Instance, "us-west-2", "aws.s3.region");
        IsWritten(new StorageVolume { Locations = ["s3://" + "x" + path], Comment = name, S3 = _profile }.ToSql("v"), StorageVolumeDefinition.Instance, "us-west-2", "aws.s3.region");
        IsWritten(new Outfile { Path = "x" + path, S3 = _profile, LineDelimiter = separator }.ToSql("SELECT 1"), OutfileDefinition.Instance, separator, "line_delimiter");
        IsWritten(new FilesTarget { Path = "s3://x" + path, Format = "csv", S3 = _profile, CsvRowDelimiter = separator }.ToSql("SELECT 1"), FilesTargetDefinition.Instance, separator, "csv.row_delimiter");
    });

    private static void IsWritten(SqlStatement sql, PropertyScope form, string value, string key)
    {
        var statement = Assert.Single(SqlScript.Read(sql.CommandText, isTemplate: false).Statements);
        Assert.Equal(form, statement.Scope);
        if (form != ExportJobDefinition.Instance)
            Assert.Equal(value, statement.Properties.Last(property => property.Key == key).Value);
        Assert.Equal("us-west-2", statement.Properties.Single(property => property.Key == "aws.s3.region").Value);
    }
}

/// <summary>Is a user-defined statement whose members are strings.</summary>
[Statement(StatementKind.AlterCatalog)]
public sealed partial class AlterCatalogOfTexts
{
    [PropertyKey("aws.s3.enable_ssl")]
    public string? EnableSsl { get; init; }
}
