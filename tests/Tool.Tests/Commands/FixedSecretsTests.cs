using System;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests that each secret of a file is replaced by a variable of its own.</summary>
public sealed class FixedSecretsTests
{
    private const string Secret = "Zq9wJalrXUtnFEMI";
    private const string Statement = $"""ALTER CATALOG c SET ("aws.s3.access_key" = "AKIAIOSFODNN7EXAMPLE", "aws.s3.secret_key" = "{Secret}");""";

    [Fact]
    public void Different_secrets_become_different_variables()
    {
        using var folder = new Workspace();
        string[] secrets = [Secret, Secret + "2", Secret, "${AWS_SECRET_ACCESS_KEY_2}", Secret + "4"];
        folder.Write("lake.sql", string.Concat(secrets.Select(Catalog)));

        folder.Run("fix", "--rule", "SRA3001", "--unsafe").Ends(ExitCode.Success);

        string[] variables = ["", "_3", "", "_2", "_4"];
        Assert.Equal(
            string.Concat(variables.Select(static number => Catalog("${AWS_SECRET_ACCESS_KEY" + number + "}"))), folder.Read("lake.sql"));

        static string Catalog(string secret) => Statement.Replace(Secret, secret, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_secrets_of_the_texts_of_a_file()
    {
        using var folder = new Workspace();
        folder.Write("page.md", Fence(Secret) + Fence(Secret + "2"));
        folder.Write(
            "appsettings.json",
            "{\"StarRocks\": {\"S3\": {\"aws.s3.access_key\": \"AKIAIOSFODNN7EXAMPLE\", \"aws.s3.secret_key\": \"" + Secret + "\"}}}");

        folder.Run("fix", "--rule", "SRA3001", "--unsafe");

        Assert.Contains("${AWS_SECRET_ACCESS_KEY}", folder.Read("page.md"), StringComparison.Ordinal);
        Assert.Contains("${AWS_SECRET_ACCESS_KEY_2}", folder.Read("page.md"), StringComparison.Ordinal);
        Assert.Contains("\"aws.s3.secret_key\": \"\"", folder.Read("appsettings.json"), StringComparison.Ordinal);

        static string Fence(string secret) => "```sql\n" + Statement.Replace(Secret, secret, StringComparison.Ordinal) + "\n```\n";
    }
}
