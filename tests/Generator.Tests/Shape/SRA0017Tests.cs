using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Shape;

/// <summary>A statement has its columns or its data.</summary>
public sealed class SRA0017Tests
{
    [Fact]
    public Task Neither_columns_nor_data() => ShapeTest.ReportsAsync(
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
        ShapeTest.Error("'Table' has no property 'Columns' of type IReadOnlyList<TableColumn>, without which StarRocks has no table to create: declare it"),
        ShapeTest.Error("'Load' has no property 'Data' of type IReadOnlyList<LoadData>, without which StarRocks has no data to load: declare it"));

    [Fact]
    public Task Both_are_there() => ShapeTest.IsSilentAsync(
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
