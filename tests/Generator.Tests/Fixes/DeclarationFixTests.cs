using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>SRA0006, SRA0018 and SRA0020: what an annotated type declares becomes what can be mapped.</summary>
public sealed class DeclarationFixTests
{
    [Fact]
    public Task The_missing_half_of_a_pair() => FixTest<MissingHalfCodeFix>.SourceAsync(
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            /// <summary>Of the user.</summary>
            public required string {|SRA0006:AccessKey|} { get; init; } // rotated in May
            public string? Region { get; init; }
        }

        #nullable disable
        [AwsAuth("aws.glue")]
        public partial class Glue { [PropertyKey("secret_key")] public Secret {|SRA0006:Key|} { get; set; } }
        """,
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            /// <summary>Of the user.</summary>
            public required string AccessKey { get; init; } // rotated in May
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }

        #nullable disable
        [AwsAuth("aws.glue")]
        public partial class Glue { [PropertyKey("secret_key")] public Secret Key { get; set; } public string AccessKey { get; set; } }
        """);

    [Fact]
    public Task The_accessors_of_the_missing_half_are_in_one_line() => FixTest<MissingHalfCodeFix>.SourceAsync(
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            public Secret? {|SRA0006:SecretKey|}
            {
                get; // for StarRocks
                set;
            } = null; // none
            public string? Region { get; set; }
        }
        """,
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            public Secret? SecretKey
            {
                get; // for StarRocks
                set;
            } = null; // none
            public string? AccessKey { get; set; }
            public string? Region { get; set; }
        }
        """);

    [Fact]
    public Task A_field() => FixTest<FieldCodeFix>.SourceAsync(
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            /// <summary>Where it is.</summary>
            public string? {|SRA0018:Region|}; // us-west-2
            public bool {|SRA0018:UseInstanceProfile|} = true;
            public readonly string? {|SRA0018:Endpoint|};
            public string? {|SRA0018:StsRegion|}, {|SRA0018:StsEndpoint|};
            public string? {|SRA0018:ExternalId|};
            public bool? EnableSsl { get; set; }

            public static void Fill(ref string? text) { }
            public void Fill() => Fill(ref ExternalId);
        }
        """,
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            /// <summary>Where it is.</summary>
            public string? Region { get; set; } // us-west-2
            public bool UseInstanceProfile { get; set; } = true;
            public readonly string? {|SRA0018:Endpoint|};
            public string? {|SRA0018:StsRegion|}, {|SRA0018:StsEndpoint|};
            public string? {|SRA0018:ExternalId|};
            public bool? EnableSsl { get; set; }

            public static void Fill(ref string? text) { }
            public void Fill() => Fill(ref ExternalId);
        }
        """);

    [Fact]
    public Task A_type_that_is_local_to_its_file() => FixTest<FileLocalCodeFix>.SourceAsync(
        """
        // Of the lake.
        [PropertyMap("m")]
        file sealed partial class {|SRA0020:Map|} { public string? Name { get; set; } }
        """,
        """
        // Of the lake.
        [PropertyMap("m")]
        sealed partial class Map { public string? Name { get; set; } }
        """);
}
