using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>Prefixes and keys are words with single dots between them.</summary>
public sealed class SRA0007Tests
{
    [Fact]
    public Task Malformed_prefixes() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth({|SRA0007:"aws.s3."|})]
        public partial class S3 { public string? Region { get; set; } }

        [PropertyMap({|SRA0007:""|})]
        public partial class Empty { public string? Name { get; set; } }

        [PropertyMap({|SRA0007:"a..b"|})]
        public partial class Dots { public string? Name { get; set; } }
        """,
        DeclarationTest.Error("The prefix \"aws.s3.\" cannot be part of a property key because it ends with a dot. Use words of letters, digits, '_' and '-', separated by single dots."),
        DeclarationTest.Error("The prefix \"\" cannot be part of a property key because it is empty. Use words of letters, digits, '_' and '-', separated by single dots."),
        DeclarationTest.Error("The prefix \"a..b\" cannot be part of a property key because it has two dots in a row. Use words of letters, digits, '_' and '-', separated by single dots."));

    [Fact]
    public Task Malformed_keys() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            [PropertyKey({|SRA0007:"a b"|})] public string? Space { get; set; }
            [PropertyKey({|SRA0007:".a"|})] public string? Dot { get; set; }
            [PropertyKey({|SRA0007:"a\"b"|})] public string? Quote { get; set; }
        }
        """,
        DeclarationTest.Error("The key \"a b\" cannot be part of a property key because it contains characters other than letters, digits, '_', '-' and single dots. Use words of letters, digits, '_' and '-', separated by single dots."),
        DeclarationTest.Error("The key \".a\" cannot be part of a property key because it starts with a dot. Use words of letters, digits, '_' and '-', separated by single dots."),
        DeclarationTest.Error("The key \"a\"b\" cannot be part of a property key because it contains characters other than letters, digits, '_', '-' and single dots. Use words of letters, digits, '_' and '-', separated by single dots."));

    [Fact]
    public Task Keys_with_dots_dashes_and_capitals() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("hive.metastore-2")]
        public partial class Map { [PropertyKey("Some-Key.of_3")] public string? Name { get; set; } }
        """);
}
