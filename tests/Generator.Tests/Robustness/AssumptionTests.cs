using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>Every diagnostic says what it was reported on the assumption of.</summary>
public sealed class AssumptionTests
{
    private const string Keys = "'aws.s3.use_instance_profile' = 'true', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE'";
    private const string Members = """UseInstanceProfile = true, AccessKey = "AKIAIOSFODNN7EXAMPLE" """;
    private const string Pairs = """["aws.s3.use_instance_profile"] = "true", ["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE" """;

    [Theory]
    [InlineData($$"""Use(new S3Auth { {{Members}} });""", "Block", "file system, alone")]
    [InlineData("""given.UseInstanceProfile = true; given.AccessKey = "AKIAIOSFODNN7EXAMPLE";""", "Block", "file system, partial")]
    [InlineData($$"""Use(new Dictionary<string, string> { {{Pairs}} });""", "Block", "file system, alone")]
    [InlineData($$"""Use(new IcebergCatalog { S3 = new() { {{Members}} }, Glue = new() { UseInstanceProfile = true, Region = "us-west-2" } });""", "ExternalCatalog", "iceberg client")]
    [InlineData($"""Use("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') PROPERTIES ({Keys})");""", "StorageVolume", "storage volume")]
    [InlineData($"""Use("ALTER CATALOG c SET ({Keys})");""", "AlterCatalog", "file system, partial")]
    public async Task Name_the_statement_and_the_context(string statement, string form, string context)
    {
        var compilation = await TestCompilation.CreateAsync(
        [
            $$"""
            using System.Collections.Generic;
            using StarRocks.AwsAuth;

            [AwsAuth("aws.s3")]
            internal sealed partial class TeamS3
            {
                public bool? UseInstanceProfile { get; set; }
                public string? AccessKey { get; set; }
                public Secret? SecretKey { get; set; }
            }

            internal static class Program
            {
                internal static void Run(TeamS3 given)
                {
                    {{statement}}
                }

                internal static void Use(object value) => System.GC.KeepAlive(value);
            }
            """,
        ]);
        DiagnosticAnalyzer[] analyzers = [new ObjectAnalyzer(), new DictionaryAnalyzer(), new SqlTextAnalyzer()];

        var found = await compilation.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        var ignored = Assert.Single(found, static each => each.Id == "SRA1001");
        Assert.Equal(form, ignored.Properties[AssumedContext.Statement]);
        Assert.Equal(context, ignored.Properties[AssumedContext.Context]);
    }
}
