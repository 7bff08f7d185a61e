using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A statement has its columns or its data.</summary>
public sealed class SRA0017Tests
{
    [Fact]
    public Task Neither_columns_nor_data() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [FileExternalTable]
        public partial class {|SRA0017:Table|}
        {
            public string? Path { get; set; }
            public string? Format { get; set; }
        }

        [BrokerLoad]
        public partial class {|SRA0017:Load|} { public S3Auth? S3 { get; set; } }
        """,
        DeclarationTest.Error("'Table' has no property 'Columns' of type IReadOnlyList<TableColumn>, so the statement has no table to create and StarRocks rejects it. Declare the property."),
        DeclarationTest.Error("'Load' has no property 'Data' of type IReadOnlyList<LoadData>, so the statement has no data to load and StarRocks rejects it. Declare the property."));

    [Theory]
    [InlineData("Outfile", "Path", "string", "path to write to")]
    [InlineData("ExportJob", "Path", "string", "path to write to")]
    [InlineData("Repository", "Location", "string", "path to keep snapshots in")]
    [InlineData("StorageVolume", "Locations", "IReadOnlyList<string>", "path to store data in")]
    [InlineData("FileExternalTable", "Columns", "IReadOnlyList<TableColumn>", "table to create")]
    [InlineData("BrokerLoad", "Data", "IReadOnlyList<LoadData>", "data to load")]
    public Task A_statement_lacks_its_part(string kind, string member, string type, string meaning) => DeclarationTest.ReportsAsync(
        $$"""
        using StarRocks.AwsAuth;

        [Statement(StatementKind.{{kind}})]
        public partial class {|SRA0017:Own|} { public S3Auth? S3 { get; set; } [PropertyKey("other")] public bool Other { get; set; } }
        """,
        DeclarationTest.Error($"'Own' has no property '{member}' of type {type}, so the statement has no {meaning} and StarRocks rejects it. Declare the property."));

    [Theory]
    [InlineData("Outfile", "public string? Path { get; set; }")]
    [InlineData("ExportJob", "public string Path { get; set; } = \"s3://b/\"; public bool? Synchronous { get; set; } public string[]? Columns { get; set; }")]
    [InlineData("Repository", "public string? Location { get; set; } public bool ReadOnly { get; set; }")]
    [InlineData("StorageVolume", "public System.Collections.Generic.List<string> Locations { get; set; } = new();")]
    [InlineData("AlterCatalog", "public PropertyDictionary? Properties { get; set; }")]
    [InlineData("AlterStorageVolume", "public bool IfExists { get; set; } public System.Collections.Generic.IReadOnlyDictionary<string, string>? Properties { get; set; }")]
    [InlineData("FilesSource", "")]
    public Task A_statement_has_it(string kind, string members) => DeclarationTest.IsSilentAsync(
        $$"""
        using StarRocks.AwsAuth;

        [Statement(StatementKind.{{kind}})]
        public partial class Own { public S3Auth? S3 { get; set; } {{members}} }
        """);

    [Fact]
    public Task Both_are_there() => DeclarationTest.IsSilentAsync(
        """
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        [FileExternalTable]
        public partial class Table
        {
            public IReadOnlyList<TableColumn>? Columns { get; set; }
            public string? Path { get; set; }
            public string? Format { get; set; }
        }

        [BrokerLoad]
        public partial class Load { public IReadOnlyList<LoadData>? Data { get; set; } }
        """);
}
