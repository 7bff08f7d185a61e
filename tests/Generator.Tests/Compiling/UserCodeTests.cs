using System.Text.RegularExpressions;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Compiling;

/// <summary>What the user has written already is left alone, and what it is marked with gives no warning.</summary>
public sealed partial class UserCodeTests
{
    [Fact]
    public async Task A_ToString_of_the_user_stays()
    {
        var text = await CompiledProgram.RunAsync(
            """
            using StarRocks.AwsAuth;

            namespace Lake;

            [PropertyMap("m")]
            public partial class Map
            {
                public string? Name { get; set; }
                public override string ToString() => "mine";
            }

            [PropertyMap("m")]
            public partial record Record(string? Name)
            {
                public override string ToString() => "mine too";
            }
            """,
            """yield return new Map { Name = "n" } + " " + new Record("n");""");

        Assert.Equal("mine mine too", text);
    }

    [Fact]
    public async Task A_PrintMembers_and_a_debugger_display_of_the_user_stay()
    {
        var text = await CompiledProgram.RunAsync(
            """
            using System.Diagnostics;
            using System.Text;
            using StarRocks.AwsAuth;

            namespace Lake;

            [PropertyMap("m"), DebuggerDisplay("mine")]
            public partial record Record(string? Name)
            {
                protected virtual bool PrintMembers(StringBuilder builder)
                {
                    builder.Append("own");
                    return true;
                }
            }
            """,
            """
            yield return new Record("n").ToString();
            yield return string.Join(" ", typeof(Record).GetCustomAttributesData().Where(a => a.AttributeType.Name == "DebuggerDisplayAttribute")
                .Select(a => a.ConstructorArguments[0].Value));
            """);

        Assert.Equal("Record { own }\nmine", text);
    }

    [Fact]
    public Task Obsolete_and_experimental_members_give_no_warning() => CompilesAsync("""
        using System;
        using System.Diagnostics.CodeAnalysis;
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            [Obsolete("Use Other.")] public string? Old { get; init; } = "a";
            [Obsolete] public Mode? Mode { get; init; }
            [Experimental("LAKE001")] public int Coming { get; init; }
        }

        public enum Mode { [Obsolete] One, [Obsolete("Gone.")] Two, Three }
        """, withPragmas: true);

    [Fact]
    public Task Columns_and_data_may_be_lists_and_arrays() => CompilesAsync("""
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        [FileExternalTable]
        public partial class Listed
        {
            public List<TableColumn> Columns { get; set; } = new();
            public string? Path { get; set; }
            public string? Format { get; set; }
        }

        [FileExternalTable]
        public partial record Positional(TableColumn[] Columns, string Path, string Format);

        [BrokerLoad]
        public partial class Loaded
        {
            public required IReadOnlyList<LoadData> Data { get; init; }
        }
        """);

    [Fact]
    public Task A_parameter_that_takes_no_null_for_a_member_that_may_be_null() => CompilesAsync("""
        using System;
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class Primary(string region, Secret? secretKey)
        {
            public bool UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; } = secretKey;
            public string? Region { get; init; } = region;
        }

        [PropertyMap("m")]
        public partial class Map
        {
            public Map(string name, Uri place, Inner inner) => (Name, Place, Inner) = (name, place, inner);
            public string? Name { get; set; }
            public Uri? Place { get; set; }
            public Inner? Inner { get; set; }
        }

        [PropertyMap]
        public partial class Inner
        {
            public string? Word { get; set; }
        }
        """);

    [Fact]
    public Task Members_that_the_interface_of_statements_has_too() => CompilesAsync("""
        using StarRocks.AwsAuth;

        [ExternalCatalog(CatalogType.Iceberg)]
        public partial class Lake
        {
            [PropertyKey("iceberg.catalog.type")] public string? Kind { get; set; }
            [PropertyKey("iceberg.catalog.warehouse")] public string? Paths { get; set; }
        }
        """);

    [Fact]
    public Task Abstract_and_virtual_members() => CompilesAsync("""
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public abstract partial class Base
        {
            public abstract bool? UseInstanceProfile { get; set; }
            public virtual string? Region { get; set; }
        }

        [AwsAuth("aws.s3")]
        public sealed partial class Leaf : Base
        {
            public override bool? UseInstanceProfile { get; set; }
            public override string? Region { get; set; }
            public string? IamRoleArn { get; set; }
        }

        [AwsAuth("aws.s3")]
        public abstract partial record RecordBase(string? Region);

        [AwsAuth("aws.s3")]
        public sealed partial record RecordLeaf(string? Region, bool? UseInstanceProfile) : RecordBase(Region);
        """);

    [Fact]
    public Task Private_and_protected_types_and_accessors() => CompilesAsync("""
        using StarRocks.AwsAuth;

        public partial class Outer
        {
            [PropertyMap("a")]
            private sealed partial class Hidden
            {
                public string? Name { get; private set; }
                internal int Count { get; set; }
            }

            [PropertyMap("b")]
            protected internal partial record struct Semi(int Count);

            private static string? Use() => new Hidden { Count = 1 }.Name;

            internal static bool Used { get; } = Use() is null;
        }
        """);

    [Fact]
    public async Task Classes_with_a_primary_constructor() => Assert.Equal(
        "m.name=n; m.count=3",
        await CompiledProgram.RunAsync(
            """
            using StarRocks.AwsAuth;

            namespace Lake;

            [PropertyMap("m")]
            public partial class Map(string name, int count = 2)
            {
                public string Name { get; } = name;
                public int Count { get; set; } = count + 0;
            }
            """,
            """yield return Show.Pairs(Map.FromProperties(Show.Properties("m.name=n", "m.count=3")));"""));

    [Fact]
    public async Task A_ready_made_block_nests_in_a_users_statement() => Assert.Equal(
        "aws.s3.use_instance_profile=true; aws.s3.region=us-west-2",
        await CompiledProgram.RunAsync(
            """
            using StarRocks.AwsAuth;

            namespace Lake;

            [PropertyMap]
            public partial class Files
            {
                public S3Auth? S3 { get; init; }
            }
            """,
            """
            var files = Files.FromProperties(Show.Properties("aws.s3.use_instance_profile=true", "aws.s3.region=us-west-2"));
            yield return Show.Pairs(files);
            """));

    private static async Task CompilesAsync(string source, bool withPragmas = false)
    {
        var run = await GeneratorRun.OfAsync(source);
        await run.CompilesCleanAsync(withPragmas);
        Assert.Equal(Annotation().Count(source), run.Sources.Length);
    }

    [GeneratedRegex(@"\[(AwsAuth|PropertyMap|ExternalCatalog|FileExternalTable|BrokerLoad)\b")]
    private static partial Regex Annotation();
}
