using System;
using System.Linq;
using System.Text.Json;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class PoliciesCommandTests
{
    private const string Node = "arn:aws:iam::081976408565:role/starrocks_node";

    private const string OfNode = "\"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\"";

    private const string Keys = "\"aws.s3.access_key\" = \"AKIAIOSFODNN7EXAMPLE\", \"aws.s3.secret_key\" = \"Zq9wJalrXUtnFEMI\", "
        + "\"aws.s3.region\" = \"us-west-2\"";

    private const string Catalog = """
        CREATE EXTERNAL CATALOG sales PROPERTIES ("type" = "hive", "hive.metastore.type" = "glue",
            "aws.s3.use_instance_profile" = "true", "aws.s3.iam_role_arn" = "arn:aws:iam::081976408565:role/s3_assumed_role",
            "aws.s3.region" = "us-west-2",
            "aws.glue.use_instance_profile" = "true", "aws.glue.region" = "us-west-2");

        """;

    [Fact]
    public void The_documents_are_those_of_the_library()
    {
        var result = Run(Catalog, "--path", "s3://sales/").Ends(ExitCode.Success);

        var expected = IamPolicies.For(HiveCatalog.FromSql(Catalog), RoleArn.Parse(Node), "s3://sales/");
        using var document = JsonDocument.Parse(result.Output);
        var found = document.RootElement.EnumerateArray().Select(static entry => (
            entry.GetProperty("role").GetString(),
            entry.GetProperty("name").GetString(),
            PolicyDocument.Parse(entry.GetProperty("document").GetRawText())));
        Assert.Equal(expected.Select(static one => ((string?)one.Role.ToString(), (string?)one.Name, one.Document)), found);
        Assert.Equal("ExternalCatalog sales", document.RootElement[0].GetProperty("statement").GetString());
        Assert.Contains("Lake Formation", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_commands_are_those_of_the_library_and_nothing_else_is_in_the_script()
    {
        var both = Catalog + Catalog.Replace("sales", "other", StringComparison.Ordinal);

        var result = Run(both, "--path", "s3://sales/", "--format", "aws-cli").Ends(ExitCode.Success);

        var expected = IamPolicies.For(HiveCatalog.FromSql(Catalog), RoleArn.Parse(Node), "s3://sales/").ToCommands();
        Assert.Equal(string.Concat(expected.Select(static command => command + "\n")), result.Output);
    }

    [Fact]
    public void One_statement_can_be_chosen()
    {
        var sql = "SELECT 1;\n" + Catalog + Catalog.Replace("CATALOG sales", "CATALOG other", StringComparison.Ordinal);

        Assert.Contains(
            "ExternalCatalog other",
            Run(sql, "--path", "s3://sales", "--statement", "2").Ends(ExitCode.Success).Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "There is no statement 3",
            Run(sql, "--path", "s3://sales", "--statement", "3").Ends(ExitCode.Failure).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_without_policies_is_named_and_the_others_are_printed()
    {
        var result = Run(Catalog + Workspace.Faulty, "--path", "s3://sales").Ends(ExitCode.Problems);

        Assert.Contains("standard input:5:1: no policies for ExternalCatalog lake: SRA2005: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("ExternalCatalog sales", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_path_is_named() =>
        Assert.Contains("s3://", Run(Catalog).Ends(ExitCode.Problems).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"hive.metastore.uris\" = \"thrift://${H}:${P}\", \"aws.s3.use_instance_profile\" = \"true\"", "{{ region }}")]
    [InlineData("\"hive.metastore.uris\" = ${URIS}, \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.endpoint\" = '${E}'", "$REGION")]
    public void A_template_that_no_policy_depends_on_is_not_known(string properties, string region)
    {
        var text = "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", " + properties + ", \"aws.s3.region\" = \"" + region + "\")";

        var result = Run(text, "--path", "s3://sales/").Ends(ExitCode.Success);

        Assert.Contains("s3:::sales", result.Output, StringComparison.Ordinal);
        Assert.Contains("starrocks_node", result.Output, StringComparison.Ordinal);
    }

    /// <summary>Each property becomes a template. The policies are the same as with its value, or there are none.</summary>
    [Theory]
    [InlineData("type=hive", "hive.metastore.type=glue", "aws.glue.use_instance_profile=true", "aws.glue.region=us-west-2")]
    [InlineData("type=hive", "hive.metastore.type=hive", "hive.metastore.uris=thrift://a:9083")]
    [InlineData("type=iceberg", "iceberg.catalog.type=glue", "aws.glue.use_instance_profile=true", "aws.glue.region=us-west-2")]
    [InlineData(
        "type=iceberg", "iceberg.catalog.type=rest", "iceberg.catalog.uri=https://glue.us-west-2.amazonaws.com/iceberg",
        "iceberg.catalog.warehouse=123456789012", "iceberg.catalog.rest.sigv4-enabled=true", "iceberg.catalog.rest.signing-name=glue",
        "iceberg.catalog.rest.signing-region=us-west-2", "iceberg.catalog.vended-credentials-enabled=false")]
    [InlineData(
        "type=iceberg", "iceberg.catalog.type=rest", "iceberg.catalog.uri=https://s3tables.us-west-2.amazonaws.com/iceberg",
        "iceberg.catalog.warehouse=arn:aws:s3tables:us-west-2:123456789012:bucket/lake", "iceberg.catalog.rest.sigv4-enabled=true",
        "iceberg.catalog.rest.signing-name=s3tables", "iceberg.catalog.rest.signing-region=us-west-2")]
    [InlineData(
        "type=iceberg", "iceberg.catalog.type=rest", "iceberg.catalog.uri=https://polaris:8181/api/catalog",
        "iceberg.catalog.security=oauth2", "iceberg.catalog.oauth2.credential=a:b", "iceberg.catalog.vended-credentials-enabled=false", "iceberg.catalog.warehouse=lake")]
    [InlineData(
        "type=deltalake", "hive.metastore.type=unity", "databricks.host=https://a.databricks.com", "databricks.catalog.name=main",
        "databricks.vended-credentials-enabled=false")]
    [InlineData("type=unified", "unified.metastore.type=glue", "aws.glue.use_instance_profile=true", "aws.glue.region=us-west-2")]
    [InlineData("type=paimon", "paimon.catalog.type=hive", "paimon.catalog.warehouse=s3://sales/", "hive.metastore.uris=thrift://a:9083")]
    public void With_a_template_the_policies_are_the_same_or_none(params string[] properties)
    {
        string[] all =
        [
            .. properties, "aws.s3.use_instance_profile=true", "aws.s3.region=us-west-2",
            "aws.s3.iam_role_arn=arn:aws:iam::123456789012:role/lake", "aws.s3.external_id=abc",
        ];
        var known = RunCatalog(all).Ends(ExitCode.Success);
        for (var i = 0; i < all.Length; i++)
        {
            var written = all[i];
            all[i] = written[..(written.IndexOf('=', StringComparison.Ordinal) + 1)] + "${T}";
            var result = RunCatalog(all);
            Assert.True(
                result.Output == known.Output || result.Error.Contains("template", StringComparison.Ordinal),
                all[i] + "\n" + result.Error + result.Output);
            all[i] = written;
        }
    }

    [Theory]
    [InlineData("CREATE PIPE p AS INSERT INTO t SELECT * FROM ")]
    [InlineData("INSERT INTO t SELECT * FROM ")]
    public void A_template_in_what_a_statement_reads(string start)
    {
        const string Files = "FILES (\"path\" = \"s3://sales/a/*.parquet\", \"format\" = \"parquet\", "
            + "\"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"${REGION}\")";

        var result = Run(start + Files).Ends(ExitCode.Success);

        Assert.Equal(Run(start + Files.Replace("${REGION}", "us-west-2", StringComparison.Ordinal)).Output, result.Output);
    }

    [Fact]
    public void A_warehouse_that_is_a_template_is_not_malformed()
    {
        const string Text = "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"iceberg\", \"iceberg.catalog.type\" = \"rest\", "
            + "\"iceberg.catalog.uri\" = \"https://s3tables.us-west-2.amazonaws.com/iceberg\", "
            + "\"iceberg.catalog.warehouse\" = \"arn:aws:s3tables:us-west-2:${ACCOUNT}:bucket/lake\", "
            + "\"iceberg.catalog.rest.sigv4-enabled\" = \"true\", \"iceberg.catalog.rest.signing-name\" = \"s3tables\", "
            + "\"iceberg.catalog.rest.signing-region\" = \"us-west-2\", \"aws.s3.use_instance_profile\" = \"true\", "
            + "\"aws.s3.region\" = \"us-west-2\")";

        var result = Run(Text).Ends(ExitCode.Problems);

        Assert.Contains("the policies depend on a value that is a template", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "\"hive.metastore.type\" = \"${T}\", \"aws.s3.use_instance_profile\" = \"true\"", "'hive.metastore.type', whose value is a template")]
    [InlineData(
        "\"hive.metastore.uris\" = \"thrift://h:1\", \"aws.s3.use_instance_profile\" = \"${F}\"", "'aws.s3.use_instance_profile', whose")]
    [InlineData(
        "\"hive.metastore.uris\" = \"thrift://h:1\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.iam_role_arn\" = \"${R}\"",
        "'aws.s3.iam_role_arn', whose")]
    [InlineData("\"hive.metastore.uris\" = \"thrift://${H}:1\", \"aws.s3.use_instance_profile\" = \"ture\"", "SRA2005")]
    public void A_template_that_a_policy_depends_on_is_named(string properties, string expected)
    {
        var text = "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", " + properties + ", \"aws.s3.region\" = \"us-west-2\")";

        Assert.Contains(expected, Run(text, "--path", "s3://sales/").Ends(ExitCode.Problems).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Access_keys_can_be_templates() => Assert.Contains(
        "access keys are used",
        Run(
            "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", "
                + "\"aws.s3.access_key\" = \"${A}\", \"aws.s3.secret_key\" = \"${S}\", \"aws.s3.region\" = \"us-west-2\")",
            "--path",
            "s3://sales").Ends(ExitCode.Success).Error,
        StringComparison.Ordinal);

    [Fact]
    public void The_paths_of_a_statement_with_templates() => Assert.Contains(
        "s3:::vol-b",
        Run(
            "CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = (\"s3://vol-b/sr\") PROPERTIES (\"enabled\" = \"true\", "
                + "\"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"${R}\")").Ends(ExitCode.Success).Output,
        StringComparison.Ordinal);

    [Fact]
    public void A_path_is_for_statements_without_one()
    {
        const string Volume = """
            CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ("s3://vol-b/sr") PROPERTIES ("enabled" = "true",
                "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2");

            """;

        var ofVolume = Run(Volume, "--path", "s3://sales/").Ends(ExitCode.Success).Output;
        Assert.Contains("vol-b", ofVolume, StringComparison.Ordinal);
        Assert.DoesNotContain("sales", ofVolume, StringComparison.Ordinal);
        Assert.Contains("s3:::sales", Run(Volume + Catalog, "--path", "s3://sales/").Ends(ExitCode.Success).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Access_keys_need_no_role_and_that_is_said()
    {
        const string OfUser = """
            CREATE EXTERNAL CATALOG c PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://a:9083",
                "aws.s3.access_key" = "AKIAIOSFODNN7EXAMPLE", "aws.s3.secret_key" = "Zq9wJalrXUtnFEMI", "aws.s3.region" = "us-west-2")
            """;

        var result = Run(OfUser, "--path", "s3://sales").Ends(ExitCode.Success);

        Assert.Equal("[]", result.Output.Trim());
        Assert.Contains("access keys are used", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Zq9", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_assume_a_role_need_policies_of_their_user()
    {
        var result = Run("INSERT INTO t SELECT * FROM " + Files("src", Keys, RoleOf("rd"))).Ends(ExitCode.Success);

        Assert.Equal([":role/rd starrocks-batch-load-src"], Names(result));
        Assert.Contains("access keys assume the role of 'aws.s3.iam_role_arn'", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Attach the permissions", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", ":role/starrocks_node starrocks-read-write-outt", ":role/starrocks_node starrocks-batch-load-src")]
    [InlineData(
        "", "rd", ":role/starrocks_node starrocks-read-write-outt", ":role/rd AssumeRolePolicyDocument",
        ":role/rd starrocks-batch-load-src", ":role/starrocks_node starrocks-assume-rd")]
    [InlineData(
        "rd", "rd", ":role/rd AssumeRolePolicyDocument", ":role/rd starrocks-read-write-outt", ":role/starrocks_node starrocks-assume-rd",
        ":role/rd starrocks-batch-load-src")]
    public void A_statement_that_reads_and_writes_needs_the_policies_of_both(string target, string source, params string[] expected) =>
        Assert.Equal(
            expected,
            Names(Run(
                "INSERT INTO " + Files("outt", OfNode, RoleOf(target)) + " SELECT * FROM " + Files("src", OfNode, RoleOf(source)) + ";")
                .Ends(ExitCode.Success)));

    [Fact]
    public void A_query_into_files_reads_and_writes() => Assert.Equal(
        [":role/starrocks_node starrocks-batch-load-src", ":role/starrocks_node starrocks-read-write-outt"],
        Names(Run(
            "SELECT * FROM " + Files("SRC", OfNode).ToUpperInvariant().Replace("S3://SRC", "s3://src", StringComparison.Ordinal)
                + " INTO OUTFILE \"s3://outt/\" FORMAT AS PARQUET PROPERTIES (" + OfNode + ");").Ends(ExitCode.Success)).Order());

    [Fact]
    public void Two_files_of_one_query() => Assert.Equal(
        [":role/starrocks_node starrocks-batch-load-north", ":role/starrocks_node starrocks-batch-load-south"],
        Names(Run("SELECT * FROM " + Files("north", OfNode) + " a JOIN " + Files("south", OfNode) + " b ON a.x = b.x")
            .Ends(ExitCode.Success)));

    [Theory]
    [InlineData(
        "CATALOG c", "\"aws.s3.iam_role_arn\" = \"arn:aws:iam::081976408565:role/other\"", "'aws.s3.iam_role_arn' is one part")]
    [InlineData("CATALOG c", "\"aws.glue.external_id\" = \"ab-12\"", "'aws.glue.external_id' is one part")]
    [InlineData("CATALOG c", "\"aws.s3.use_instance_profile\" = \"false\"", "'aws.s3.use_instance_profile' is one part")]
    [InlineData(
        "STORAGE VOLUME v", "\"aws.s3.iam_role_arn\" = \"arn:aws:iam::081976408565:role/other\"", "'aws.s3.iam_role_arn' is one part")]
    public void A_stored_identity_is_not_known(string target, string properties, string expected)
    {
        var result = Run("ALTER " + target + " SET (" + properties + ");", "--path", "s3://sales/").Ends(ExitCode.Problems);

        Assert.Equal("[]", result.Output.Trim());
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        OfNode + ", \"aws.s3.iam_role_arn\" = \"arn:aws:iam::081976408565:role/rd\"", "", ":role/rd AssumeRolePolicyDocument",
        ":role/rd starrocks-read-write-sales", ":role/starrocks_node starrocks-assume-rd")]
    [InlineData(OfNode, "If a role is stored", ":role/starrocks_node starrocks-read-write-sales")]
    [InlineData("\"aws.glue.use_instance_profile\" = \"true\"", "If a role is stored", ":role/starrocks_node starrocks-glue")]
    [InlineData("\"aws.s3.region\" = \"us-west-2\", \"aws.glue.region\" = \"us-west-2\"", "The policies of the stored one remain")]
    public void What_is_altered_and_known(string properties, string expected, params string[] names)
    {
        var result = Run("ALTER CATALOG c SET (" + properties + ");", "--path", "s3://sales/").Ends(ExitCode.Success);

        Assert.Equal(names, Names(result));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_path_is_no_fault_of_a_template()
    {
        var result = Run(
            "CREATE EXTERNAL CATALOG k PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://${h}:9083\", "
                + OfNode + ");");

        Assert.Contains("--path", result.Ends(ExitCode.Problems).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("template", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_printed_of_a_statement_without_policies()
    {
        var other = Catalog.Replace("CATALOG sales", "CATALOG other", StringComparison.Ordinal).Replace(
            "\"aws.s3.region\"", "\"aws.s3.external_id\" = \"ab-12\", \"aws.s3.region\"", StringComparison.Ordinal);

        var result = Run(Catalog + other, "--path", "s3://sales/").Ends(ExitCode.Problems);

        Assert.Contains("no policies for ExternalCatalog other", result.Error, StringComparison.Ordinal);
        Assert.Equal(Run(Catalog, "--path", "s3://sales/").Output, result.Output);
    }

    [Fact]
    public void The_instance_role_is_required_and_checked()
    {
        using var folder = new Workspace();

        folder.RunWith(Catalog, "policies", "-").Ends(ExitCode.Failure);
        Assert.Contains(
            "--instance-role",
            folder.RunWith(Catalog, "policies", "-", "--instance-role", "x").Ends(ExitCode.Failure).Error,
            StringComparison.Ordinal);
    }

    private static string Files(string bucket, params string[] properties) =>
        "FILES (\"path\" = \"s3://" + bucket + "/\", \"format\" = \"parquet\""
        + string.Concat(properties.Where(static one => one.Length > 0).Select(static one => ", " + one)) + ")";

    private static string RoleOf(string name) =>
        name.Length == 0 ? "" : "\"aws.s3.iam_role_arn\" = \"arn:aws:iam::081976408565:role/" + name + "\"";

    private static string[] Names(ToolResult result)
    {
        using var document = JsonDocument.Parse(result.Output);
        return
        [
            .. document.RootElement.EnumerateArray().Select(static entry =>
                entry.GetProperty("role").GetString()!["arn:aws:iam::081976408565".Length..] + " " + entry.GetProperty("name").GetString()),
        ];
    }

    private static ToolResult RunCatalog(string[] properties)
    {
        var list = properties.Select(static property => "\"" + property.Replace("=", "\" = \"", StringComparison.Ordinal) + "\"");
        return Run("CREATE EXTERNAL CATALOG c PROPERTIES (" + string.Join(", ", list) + ")", "--path", "s3://sales/");
    }

    private static ToolResult Run(string sql, params string[] options)
    {
        using var folder = new Workspace();
        return folder.RunWith(sql, ["policies", "-", "--instance-role", Node, .. options]);
    }
}
