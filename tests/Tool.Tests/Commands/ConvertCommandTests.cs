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
    private const string Longest = "9223372036854775807";
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
    [InlineData("ALTER CATALOG c SET ('aws.s3.access_key' = '', 'aws.s3.secret_key' = '', 'aws.s3.use_instance_profile' = 'true')")]
    [InlineData("ALTER CATALOG c SET ('aws.glue.access_key' = '', 'aws.glue.session_token' = '', 'own.password' = '')")]
    [InlineData($"INSERT INTO FILES ('path' = 's3://b/', 'format' = 'csv', {Profile}) SELECT * FROM t WHERE dt = '2024-01-01'")]
    [InlineData($"SELECT * FROM t WHERE 'x' != dt AND `d` = \"1\" INTO OUTFILE 's3a://b/' PROPERTIES ('broker.name' = 'b', {Profile})")]
    [InlineData($"SELECT token, dt FROM t WHERE dt = '2024-01-01' INTO OUTFILE 's3a://b/' PROPERTIES ({Profile})")]
    [InlineData(
        "LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t (tmp_c, dt) SET (c = if(tmp_c = '', null, tmp_c), "
            + $"token = if(tmp_c <> '', tmp_c, '')) WHERE dt >= '2024-01-01') WITH BROKER ({Profile})")]
    [InlineData($"EXPORT TABLE d.t TO 's3a://b/' PROPERTIES ('load_mem_limit' = '2147483648', 'foo.bar' = 'x') WITH BROKER ({Profile})")]
    [InlineData($"EXPORT TABLE d.t TO 's3a://b/' PROPERTIES ('load_mem_limit' = '{Longest}') WITH BROKER ({Profile})")]
    [InlineData($"EXPORT TABLE d.t TO 's3a://b/' PROPERTIES ('timeout' = '99999999999') WITH BROKER ({Profile})")]
    [InlineData($"INSERT INTO FILES ('path' = 's3://b/', 'format' = 'csv', 'target_max_file_size' = '5368709120', {Profile}) SELECT 1")]
    [InlineData($"INSERT INTO FILES ('path' = 's3://b/', 'format' = 'csv', 'Own_Key' = 'x', {Profile}) SELECT 1")]
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
    public void An_empty_secret_is_not_a_variable()
    {
        var code = Convert(
            "ALTER CATALOG lake SET ('aws.s3.access_key' = '', 'aws.s3.secret_key' = '', 'own.token' = '');",
            ExitCode.Success);

        Assert.Contains("S3 = new() { AccessKey = \"\", SecretKey = \"\" }", code, StringComparison.Ordinal);
        Assert.Contains("[\"own.token\"] = \"\"", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_secrets_become_different_variables_and_the_keys_of_a_pair_have_the_same_number()
    {
        static string Keys(string block, string id, string secret, string more = "") =>
            $"'{block}.access_key' = 'AKIAIOSFODNN7EXAMPL{id}', '{block}.secret_key' = 'Zq9wJalrXUtnFEMI{secret}'{more}";
        static string Alter(string properties) => $"ALTER CATALOG c SET ({properties});\n";
        var code = Convert(
            Alter(Keys("aws.glue", "A", "A") + ", " + Keys("aws.s3", "B", "B"))
                + Alter(Keys("aws.s3", "C", "C", ", 'aws.s3.session_token' = 'Zq9token'"))
                + Alter(Keys("aws.s3", "A", "D") + ", 'own.a_b' = 'x', 'own.pass_word.token' = '1', 'own.pass-word.token' = '2'")
                + Alter(Keys("aws.s3", "B", "B") + ", 'own.pass_word.token' = '2'"),
            ExitCode.Success);

        static string Pair(string suffix) => $"AccessKey = {Variable("AWS_ACCESS_KEY_ID" + suffix)}, SecretKey = "
            + Variable("AWS_SECRET_ACCESS_KEY" + suffix);
        string[] blocks =
        [
            $"S3 = new() {{ {Pair("_2")} }}",
            $"Glue = new() {{ {Pair("")} }}",
            $"S3 = new() {{ {Pair("_3")}, SessionToken = {Variable("AWS_SESSION_TOKEN_3")} }}",
            $"S3 = new() {{ {Pair("_4")} }}",
            $"S3 = new() {{ {Pair("_2")} }}",
        ];
        Assert.Equal(blocks, code.Split('\n').Where(IsBlock).Select(static line => line.Trim(' ', ',')));
        Assert.Contains($"[\"own.pass_word.token\"] = {Variable("OWN_PASS_WORD_TOKEN")}", code, StringComparison.Ordinal);
        Assert.Contains($"[\"own.pass-word.token\"] = {Variable("OWN_PASS_WORD_TOKEN_2")}", code, StringComparison.Ordinal);
        Assert.Contains($"[\"own.pass_word.token\"] = {Variable("OWN_PASS_WORD_TOKEN_2")}", code, StringComparison.Ordinal);
        Compile(code);

        static bool IsBlock(string line) => line.Contains(" = new() {", StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_is_not_converted_takes_no_variable()
    {
        using var folder = new Workspace();

        var result = folder.RunWith(
            "ALTER CATALOG c SET ('aws.s3.access_key' = 'A', 'aws.s3.secret_key' = 'Zq9', 'aws.s3.num_partitioned_prefix' = 'x');"
                + "ALTER CATALOG c SET ('aws.s3.access_key' = 'B', 'aws.s3.secret_key' = 'Zq8');",
            "convert",
            "-").Ends(ExitCode.Problems);

        Assert.Contains(Variable("AWS_ACCESS_KEY_ID"), result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "EXPORT TABLE d.t TO 's3a://b/' PROPERTIES ('timeout' = '60', 'load_mem_limit' = '2GB', 'a' = 'b') WITH BROKER ({0})",
        "its type cannot write the value of 'load_mem_limit'")]
    [InlineData(
        "LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER 'b' ('fs.s3a.access.key' = 'A', 'fs.s3a.secret.key' = 'B')",
        "its type has no member that writes the property 'fs.s3a.access.key' in WITH BROKER")]
    [InlineData(
        "EXPORT TABLE d.t TO 's3a://b/' WITH BROKER ('timeout' = '60', {0})",
        "its type has no member that writes the property 'timeout' in WITH BROKER")]
    [InlineData(
        "LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER ({0}) PROPERTIES ('aws.s3.enable_ssl' = 'true')",
        "a property is in a clause where StarRocks does not read it")]
    [InlineData(
        "EXPORT TABLE d.t TO 's3a://b/' PROPERTIES ('load_mem_limit' = '007') WITH BROKER ({0})",
        "its type cannot write the value of 'load_mem_limit'")]
    [InlineData(
        "EXPORT TABLE d.t TO 's3a://b/' PROPERTIES ('timeout' = '100000000001') WITH BROKER ({0})",
        "its type cannot write the value of 'timeout'")]
    [InlineData(
        "SELECT 1 INTO OUTFILE 's3a://b/' PROPERTIES ('broker.column_separator' = ',', {0})",
        "its type has no member that writes the property 'broker.column_separator'")]
    [InlineData(
        "SELECT 1 INTO OUTFILE 's3a://b/' PROPERTIES ('fs.s3a.path.style.access' = 'true', 'broker.name' = 'b', {0})",
        "its type has no member that writes the property 'fs.s3a.path.style.access'")]
    [InlineData(
        "INSERT INTO FILES ('path' = 's3://b/', 'FORMAT' = 'csv', {0}) SELECT 1",
        "its type has no member that writes the property 'FORMAT'")]
    [InlineData(
        "CREATE EXTERNAL CATALOG c PROPERTIES ('TYPE' = 'x', 'type' = 'jdbc', {0})",
        "no ready-made type represents it")]
    public void The_property_that_no_member_writes_is_named(string template, string reason)
    {
        using var folder = new Workspace();

        var result = folder.RunWith(template.Replace("{0}", Profile, StringComparison.Ordinal), "convert", "-").Ends(ExitCode.Problems);

        Assert.Contains(" is not converted: " + reason + ".\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3a://lake/x') PROPERTIES ({0})")]
    [InlineData(
        "CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://lake', 's3://vol/sr') PROPERTIES ({0}, "
            + "'aws.s3.enable_partitioned_prefix' = 'true')")]
    public void A_statement_with_an_error_is_not_converted(string template)
    {
        using var folder = new Workspace();
        var sql = template.Replace("{0}", Profile, StringComparison.Ordinal);
        var error = StarRocksSql.Parse(sql).Single().Validate().First(static problem => problem.Severity == ProblemSeverity.Error);

        var result = folder.RunWith(sql, "convert", "-").Ends(ExitCode.Problems);

        Assert.Contains(" is not converted: " + error.Id + ": " + error.Message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'type' = 'HIVE', 'hive.metastore.uris' = 'thrift://a:9083'", "new HiveCatalog")]
    [InlineData("'type' = 'DeltaLake', 'hive.metastore.uris' = 'thrift://a:9083'", "new DeltaLakeCatalog")]
    [InlineData("'type' = 'hive', 'hive.metastore.type' = 'GLUE', 'aws.glue.use_instance_profile' = 'TRUE'", "UseInstanceProfile = true")]
    [InlineData("'type' = 'hive', 'hive.metastore.uris' = 'thrift://a:9083', 'aws.s3.enable_ssl' = 'False'", "EnableSsl = false")]
    public void The_letter_case_that_StarRocks_ignores(string properties, string expected)
    {
        var code = Convert($"CREATE EXTERNAL CATALOG c PROPERTIES ({properties}, {Profile});", ExitCode.Success);

        Assert.Contains(expected, code, StringComparison.Ordinal);
        var lower = $"CREATE EXTERNAL CATALOG c PROPERTIES ({properties.ToLowerInvariant()}, {Profile})";
        Assert.Equal([Canonical(lower)], Run(code).Select(Canonical));
    }

    [Theory]
    [InlineData("page.md", "convert", "page.md")]
    [InlineData("lake.yaml", "convert", "lake.yaml")]
    [InlineData("run.sh.j2", "policies", "run.sh.j2", "--instance-role", "arn:aws:iam::123456789012:role/node")]
    [InlineData("page.md", "drift", "page.md", "--stored", "-")]
    public void A_file_of_another_format_is_refused(string file, params string[] arguments)
    {
        using var folder = new Workspace();
        folder.Write(file, "```sql\n" + Workspace.Correct + "```\n");

        Assert.Contains(
            "'" + file + "' is not an SQL file",
            folder.Run(arguments).Ends(ExitCode.Failure).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_in_the_place_of_a_key_is_not_named()
    {
        using var folder = new Workspace();

        var result = folder.RunWith(
            "EXPORT TABLE d.t TO 's3a://b/' PROPERTIES (' wJalrXUtnFEMI/K7MDENG/bPxRfiCYZq9wJalrX' = '', 'a' = 'b') "
                + $"WITH BROKER ({Profile})",
            "convert",
            "-").Ends(ExitCode.Problems);

        Assert.DoesNotContain("wJalr", result.Output + result.Error, StringComparison.Ordinal);
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

    private static string Variable(string name) => $"Environment.GetEnvironmentVariable(\"{name}\")!";

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
