using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class DriftCommandTests
{
    private const string Sql = """
        CREATE EXTERNAL CATALOG lake PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://a:9083",
            "aws.s3.access_key" = "AKIAIOSFODNN7EXAMPLE", "aws.s3.secret_key" = "Zq9wJalrXUtnFEMI", "aws.s3.region" = "us-west-2");

        """;

    // As -B of a MySQL client writes it, with escaped line ends.
    private const string Stored = "Catalog\tCreate Catalog\nlake\tCREATE EXTERNAL CATALOG `lake`\\n"
        + """PROPERTIES ("aws.s3.access_key"  =  "AK******LE",\n"aws.s3.secret_key"  =  "Zq******MI",\n"""
        + """
        "hive.metastore.uris"  =  "thrift://a:9083",\n"aws.s3.region"  =  "us-west-2",\n"type"  =  "hive"\n)

        """;

    [Fact]
    public void No_difference_ends_with_0()
    {
        using var folder = Create(Stored);

        Assert.StartsWith(
            "lake: no drift\n",
            folder.Run("drift", "lake.sql", "--stored", "stored.txt").Ends(ExitCode.Success).Output,
            StringComparison.Ordinal);
        Assert.Equal("", folder.Run("drift", "lake.sql", "--stored", "stored.txt", "--alter").Ends(ExitCode.Success).Output);
    }

    [Fact]
    public void Differences_are_printed_and_end_with_1()
    {
        using var folder = Create(Stored.Replace("us-west-2", "us-east-1", StringComparison.Ordinal));

        var result = folder.Run("drift", "lake.sql", "--stored", "stored.txt").Ends(ExitCode.Problems);

        Assert.Contains("  aws.s3.region: \"us-west-2\" is configured, StarRocks has \"us-east-1\"", result.Lines);
        Assert.DoesNotContain("Zq9", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"https://h/x?token=hunter2T2\",\n\"type\"=\"iceberg\"\n)")]
    [InlineData("\"https://h/x?token=hunter2T2\", \"type\"=\"iceberg\"\n)")]
    [InlineData("\"https://u:hunter2T2@h/x\",\n\"aws.s3.region\"=\"x\"\n)")]
    public void What_precedes_a_malformed_property_is_masked(string value)
    {
        using var folder = new Workspace();
        folder.Write("lake.sql", """
            CREATE EXTERNAL CATALOG lake PROPERTIES ("type" = "iceberg", "iceberg.catalog.type" = "rest", "iceberg.catalog.uri" = "https://h");
            """);
        folder.Write("stored.txt", "CREATE EXTERNAL CATALOG `lake`\nPROPERTIES (\"iceberg.catalog.uri\"  =  " + value);

        var result = folder.Run("drift", "lake.sql", "--stored", "stored.txt").Ends(ExitCode.Problems);

        Assert.Contains("******", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_alter_statement_has_placeholders_for_secrets()
    {
        using var folder = Create(Stored
            .Replace("us-west-2", "us-east-1", StringComparison.Ordinal)
            .Replace(""""aws.s3.secret_key"  =  "Zq******MI",\n"""", "", StringComparison.Ordinal));

        var result = folder.RunWith(folder.Read("stored.txt"), "drift", "lake.sql", "--stored", "-", "--alter").Ends(ExitCode.Problems);

        Assert.Contains("ALTER CATALOG lake\nSET\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"aws.s3.region\" = \"us-west-2\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"aws.s3.secret_key\" = \"${AWS_SECRET_ACCESS_KEY}\"", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Zq9", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_that_only_StarRocks_has_is_removed()
    {
        using var folder =
            Create(Stored.Replace("PROPERTIES (", "PROPERTIES (\"password\"  =  \"Zq******MI\",\\n", StringComparison.Ordinal));

        var result = folder.RunWith(folder.Read("stored.txt"), "drift", "lake.sql", "--stored", "-", "--alter").Ends(ExitCode.Problems);

        Assert.Contains("\"password\" = \"\"", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("${", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_text_or_name_is_a_failure()
    {
        using var folder = Create(Stored);

        Assert.Contains(
            "SHOW CREATE CATALOG",
            folder.Run("drift", "lake.sql", "--stored", "lake.sql2").Ends(ExitCode.Failure).Error
                + folder.RunWith("x", "drift", "lake.sql", "--stored", "-").Ends(ExitCode.Failure).Error,
            StringComparison.Ordinal);
        folder.Write("lake.sql", Sql.Replace("CATALOG lake", "CATALOG pond", StringComparison.Ordinal));
        Assert.Contains(
            "'lake'", folder.Run("drift", "lake.sql", "--stored", "stored.txt").Ends(ExitCode.Failure).Error, StringComparison.Ordinal);
        folder.Run("drift", "lake.sql", "--stored", "stored.txt", "--statement", "1").Ends(ExitCode.Success);
    }

    private static Workspace Create(string stored) => new Workspace().Write("lake.sql", Sql).Write("stored.txt", stored);
}
