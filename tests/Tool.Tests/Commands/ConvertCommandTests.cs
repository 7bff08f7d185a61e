using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Compiles what the command writes, and compares the SQL of the objects with the original as StarRocks reads both.</summary>
public sealed class ConvertCommandTests
{
    private const string Profile = "\"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\"";

    [Theory]
    [InlineData($"CREATE EXTERNAL CATALOG lake PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://a:9083', {Profile})")]
    [InlineData(
        "CREATE EXTERNAL CATALOG `all` COMMENT 'a \"lake\"' PROPERTIES ('type' = 'iceberg', 'iceberg.catalog.type' = 'glue', "
            + "'aws.glue.use_instance_profile' = 'true', 'aws.s3.use_instance_profile' = 'true', 'own' = 'global::System.x')")]
    [InlineData(
        "CREATE EXTERNAL CATALOG lake PROPERTIES ('type' = 'hive', 'hive.metastore.type' = 'glue', "
            + $"'aws.glue.use_instance_profile' = 'true', 'aws.glue.region' = 'us-west-2', {Profile})")]
    [InlineData(
        "CREATE EXTERNAL TABLE d.t (`order` decimal(10, 2), s struct<a int, b array<string>>) ENGINE = file "
            + $"PROPERTIES ('path' = 's3://b/', 'format' = 'parquet', {Profile})")]
    [InlineData(
        "LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE `select` FORMAT AS 'orc' (a, `b c`)) "
            + $"WITH BROKER ({Profile}) PROPERTIES ('timeout' = '60')")]
    [InlineData(
        "CREATE STORAGE VOLUME IF NOT EXISTS v TYPE = S3 LOCATIONS = ('s3://b', 's3://c/d') COMMENT 'x' "
            + $"PROPERTIES ('enabled' = 'true', {Profile})")]
    [InlineData(
        "CREATE OR REPLACE PIPE d.p PROPERTIES ('AUTO_INGEST' = 'TRUE') AS INSERT INTO d.`order` "
            + $"SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'orc', {Profile})")]
    [InlineData($"INSERT INTO FILES ('path' = 's3://b/out/', 'format' = 'csv', 'single' = 'true', {Profile}) SELECT a, ')' FROM t")]
    [InlineData($"EXPORT TABLE d.t TO 's3a://b/out/' WITH SYNC MODE PROPERTIES ('timeout' = '60') WITH BROKER 'x' ({Profile})")]
    [InlineData($"CREATE REPOSITORY r WITH BROKER ON LOCATION 's3a://b/r' PROPERTIES ({Profile})")]
    [InlineData("ALTER CATALOG c SET ('aws.s3.region' = 'us-west-2')")]
    [InlineData("ALTER STORAGE VOLUME builtin_storage_volume SET ('aws.s3.region' = 'us-west-2')")]
    public void The_file_compiles_and_writes_the_same_statement(string sql)
    {
        var code = Convert(sql + ";", ExitCode.Success);

        Assert.Equal([Canonical(sql)], Run(code).Select(Canonical));
    }

    [Fact]
    public void Secrets_become_environment_variables()
    {
        const string Secret = "Zq9wJalrXUtnFEMI";
        var code = Convert(
            "CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://a:9083', "
                + $"'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.secret_key' = '{Secret}', 'aws.s3.region' = 'us-west-2', "
                + $"'own.password' = '{Secret}2')",
            ExitCode.Success);

        Assert.DoesNotContain("Zq9", code, StringComparison.Ordinal);
        Assert.Contains(
            "AccessKey = Environment.GetEnvironmentVariable(\"AWS_ACCESS_KEY_ID\")!, SecretKey = "
                + "Environment.GetEnvironmentVariable(\"AWS_SECRET_ACCESS_KEY\")!",
            code,
            StringComparison.Ordinal);
        Assert.Contains("[\"own.password\"] = Environment.GetEnvironmentVariable(\"OWN_PASSWORD\")!", code, StringComparison.Ordinal);
        Compile(code);
    }

    [Fact]
    public void A_statement_that_is_not_converted_is_named_with_its_reason_and_the_others_are_converted()
    {
        using var folder = new Workspace();
        folder.Write(
            "all.sql",
            "SELECT 1;\n" + Workspace.Faulty + Workspace.Correct + "ALTER CATALOG ${NAME} SET ('aws.s3.region' = 'us-west-2');\n");

        var result = folder.Run("convert", "all.sql", "--namespace", "Lake.Sql", "--class", "Lakes").Ends(ExitCode.Problems);

        Assert.Contains("all.sql:2:1: ExternalCatalog lake is not converted: SRA2005: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("all.sql:18:1: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("namespace Lake.Sql;\n\ninternal static class Lakes\n", result.Output, StringComparison.Ordinal);
        Assert.Single(Run(result.Output));
    }

    [Fact]
    public void Names_are_unique_and_standard_input_is_read()
    {
        using var folder = new Workspace();
        string[] names = ["a_b", "A_b", "all", "aB", "lake", "environment", "statements"];
        var sql = string.Concat(names.Select(static name => Workspace.Correct.Replace("lake", "`" + name + "`", StringComparison.Ordinal)));

        var result = folder.RunWith(sql, "convert", "-");

        Assert.Equal(7, Run(result.Output).Length);
        Assert.Contains("internal static class Statements", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_outside_the_properties_is_not_printed()
    {
        using var folder = new Workspace();

        var result = folder.RunWith(
            "CREATE REPOSITORY r WITH BROKER ON LOCATION 's3a://AKIAIOSFODNN7EXAMPLE:Zq9wJalrXUtnFEMI@b/r' PROPERTIES "
                + "(\"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\")",
            "convert", "-").Ends(ExitCode.Problems);

        Assert.DoesNotContain("Zq9", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_without_a_statement_is_not_written()
    {
        using var folder = new Workspace();

        var result = folder.RunWith(Workspace.Faulty, "convert", "-").Ends(ExitCode.Problems);

        Assert.Equal("", result.Output);
        Assert.EndsWith("\nstarrocks-auth: No statement is converted, so no class is written.\n", result.Error, StringComparison.Ordinal);
    }

    private static string Convert(string sql, int code)
    {
        using var folder = new Workspace();
        var result = folder.RunWith(sql, "convert", "-").Ends(code);
        Assert.Equal("", result.Error);
        return result.Output;
    }

    /// <summary>Its tokens: names without their quotes, literals by their value, the properties as a set.</summary>
    private static string Canonical(string sql)
    {
        var lists = StarRocksSql.Parse(sql).Single().PropertyLists;
        var properties = lists.SelectMany(static list =>
            list.ToProperties().Select(property => list.Clause + " " + property.Key + "=" + property.Value));
        var rest = new List<string>();
        var lexer = new SqlLexer(sql, isTemplate: false);
        for (var token = lexer.Next(); token.Kind != SqlTokenKind.End; token = lexer.Next())
        {
            if (!lists.Any(list => token.Start >= list.Location.Start && token.Start < list.Location.Start + list.Location.Length))
            {
                var word = sql.Substring(token.Start, token.End - token.Start).Trim('`', '"', '\'', ';').ToUpperInvariant();
                rest.Add(word.Replace("\\", "", StringComparison.Ordinal));
            }
        }

        return string.Join(' ', rest.Where(static word => word.Length > 0)) + "\n"
            + string.Join('\n', properties.Order(StringComparer.Ordinal));
    }

    private static string[] Run(string code)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var type = context.LoadFromStream(Compile(code)).GetTypes().Single(
                static type => type.Name.EndsWith("Statements", StringComparison.Ordinal) || type.Name == "Lakes");
            var all = (IReadOnlyList<SqlStatement>)type.GetMethod("All", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
            return [.. all.Select(static statement => statement.CommandText)];
        }
        finally
        {
            context.Unload();
        }
    }

    private static MemoryStream Compile(string code)
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Converted" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(
                code,
                new CSharpParseOptions(LanguageVersion.CSharp10, DocumentationMode.Diagnose),
                cancellationToken: TestContext.Current.CancellationToken)],
            trusted.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error));
        var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        var errors = result.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error);
        Assert.True(result.Success, string.Join('\n', errors) + "\n" + code);
        stream.Position = 0;
        return stream;
    }
}
