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

    /// <summary>As in a repository that renders its SQL before it is executed.</summary>
    [Theory]
    [InlineData("us-west-2", "${REGION}", "lake.sql:4:112: The value of 'aws.s3.region' is a template, which cannot be compared.")]
    [InlineData("\"us-west-2\"", "{{ region }}", "lake.sql:4:111: The value of 'aws.s3.region' is a template, which cannot be compared.")]
    [InlineData("Zq9wJalrXUtnFEMI", "{{ key }}", "lake.sql:4:74: The value of 'aws.s3.secret_key' is a template, which cannot be compared.")]
    [InlineData("thrift://a:9083", "thrift://${HOST}:9083", "lake.sql:3:84: The value of 'hive.metastore.uris' is a template, which")]
    [InlineData("\"us-west-2\"", "\"yes\", \"aws.s3.use_instance_profile\" = \"yes\"", "lake.sql:4:151: SRA2005: ")]
    public void What_cannot_be_read_is_named_at_its_place(string old, string value, string message)
    {
        using var folder = Create(Stored);
        folder.Write("lake.sql", "-- The lake.\n\n" + Sql.Replace(old, value, StringComparison.Ordinal));

        foreach (var options in new string[][] { [], ["--alter"] })
        {
            var result = folder.Run(["drift", "lake.sql", "--stored", "stored.txt", .. options]).Ends(ExitCode.Failure);

            Assert.StartsWith("starrocks-auth: " + message, result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Zq9", result.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>StarRocks creates this volume itself, and rejects its name only in CREATE STORAGE VOLUME.</summary>
    [Fact]
    public void The_volume_of_a_shared_data_cluster_is_altered()
    {
        using var folder = new Workspace();
        folder.Write("volume.sql", """
            CREATE STORAGE VOLUME keys TYPE = S3 LOCATIONS = ("s3://lake")
            PROPERTIES ("aws.s3.region" = "us-west-2", "aws.s3.access_key" = "AKIAIOSFODNN7EXAMPLE", "aws.s3.secret_key" = "Zq9wJalrXUtnFEMI");
            """);
        folder.Write("stored.txt", "Name\tType\tIsDefault\tLocation\tParams\tEnabled\tComment\n"
            + "builtin_storage_volume\tS3\ttrue\ts3://lake\t{\"aws.s3.access_key\":\"******\",\"aws.s3.secret_key\":\"******\","
            + "\"aws.s3.region\":\"us-east-1\"}\ttrue\t\n");

        var result = folder.Run("drift", "volume.sql", "--statement", "1", "--stored", "stored.txt", "--alter").Ends(ExitCode.Problems);

        Assert.StartsWith("ALTER STORAGE VOLUME builtin_storage_volume\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"aws.s3.region\" = \"us-west-2\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a`b")]
    [InlineData("1-2")]
    public void A_name_that_no_statement_can_have_is_named_in_a_sentence(string name)
    {
        using var folder = Create(Stored.Replace("\nlake\t", "\n" + name + "\t", StringComparison.Ordinal)
            .Replace("`lake`", "`" + name + "`", StringComparison.Ordinal).Replace("us-west-2", "us-east-1", StringComparison.Ordinal));

        var result = folder.Run("drift", "lake.sql", "--statement", "1", "--stored", "stored.txt", "--alter");

        Assert.NotEqual(ExitCode.Success, result.Code);
        Assert.DoesNotContain("(Parameter", result.Error, StringComparison.Ordinal);
    }

    private static Workspace Create(string stored) => new Workspace().Write("lake.sql", Sql).Write("stored.txt", stored);
}
