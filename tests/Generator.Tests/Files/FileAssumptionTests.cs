using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>A diagnostic of a file names the statement and the context that it assumes, as one of C# does.</summary>
public sealed class FileAssumptionTests
{
    private const string Keys = "'aws.s3.use_instance_profile' = 'true', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE'";

    private const string Lake = """
        [AwsAuth("aws.s3", Section = "Lake:S3")]
        public sealed partial class LakeS3
        {
            public string? Region { get; init; }
        }

        [AwsAuth("aws.glue", Section = "Lake:Glue")]
        public sealed partial class LakeGlue
        {
            public string? Region { get; init; }
        }
        """;

    [Theory]
    [InlineData("/0/a.sql", $"ALTER CATALOG c SET ({Keys});", "SRA1001", "AlterCatalog", "file system, partial")]
    [InlineData("/0/a.sql", $"CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') PROPERTIES ({Keys});", "SRA1001", "StorageVolume", "storage volume")]
    [InlineData(
        "/0/appsettings.json",
        """{ "type": "hive", "aws.s3.use_instance_profile": true, "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE" }""",
        "SRA1001",
        "ExternalCatalog",
        "file system, partial")]
    [InlineData("/0/appsettings.json", """{ "Lake": { "S3": { "Bucket": "b" } } }""", "SRA4001", "Block", "file system, partial")]
    [InlineData("/0/appsettings.json", """{ "Lake": { "Glue": { "Bucket": "b" } } }""", "SRA4001", "Block", "hive glue, partial")]
    public async Task Name_the_statement_and_the_context(string path, string text, string id, string statement, string context)
    {
        using var test = await FileFixTest.OpenAsync(Lake, (path, SourceText.From(text)));
        var found = (await test.FindAsync()).First(each => each.Id == id);
        Assert.Equal((statement, context), (found.Properties[AssumedContext.Statement], found.Properties[AssumedContext.Context]));
    }
}
