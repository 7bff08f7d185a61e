using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>SRA3002: the member becomes a Secret, and what reads it goes on to compile.</summary>
public sealed class SecretTypeFixTests
{
    [Fact]
    public Task Properties_and_what_reads_them() => FixTest<SecretTypeCodeFix>.SourceAsync(
        """
        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            public string? AccessKey { get; init; }
            public string? Region { get; init; }
            public {|SRA3002:string?|} SecretKey { get; init; }
            public {|SRA3002:string|} SessionToken { get; init; } = "";
        }

        internal static class Reader
        {
            internal static LakeS3 Copy(LakeS3 other) => new() { AccessKey = other.AccessKey, SecretKey = other.SecretKey, SessionToken = other.SessionToken.Trim(), Region = "us-west-2" };

            internal static string Name => nameof(LakeS3.SecretKey);
        }
        """,
        """
        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            public string? AccessKey { get; init; }
            public string? Region { get; init; }
            public Secret? SecretKey { get; init; }
            public Secret SessionToken { get; init; } = "";
        }

        internal static class Reader
        {
            internal static LakeS3 Copy(LakeS3 other) => new() { AccessKey = other.AccessKey, SecretKey = other.SecretKey?.Reveal(), SessionToken = other.SessionToken.Reveal().Trim(), Region = "us-west-2" };

            internal static string Name => nameof(LakeS3.SecretKey);
        }
        """);

    [Fact]
    public Task A_parameter_of_a_record() => FixTest<SecretTypeCodeFix>.SourceAsync(
        """[AwsAuth("aws.s3")] public sealed partial record LakeS3(string? AccessKey, {|SRA3002:string?|} SecretKey = null);""",
        """[AwsAuth("aws.s3")] public sealed partial record LakeS3(string? AccessKey, Secret? SecretKey = null);""");

    [Fact]
    public Task Not_where_a_text_is_the_default() => FixTest<SecretTypeCodeFix>.SourceAsync(
        """[AwsAuth("aws.s3")] public sealed partial record LakeS3(string? AccessKey, {|SRA3002:string|} SecretKey = "");""",
        """[AwsAuth("aws.s3")] public sealed partial record LakeS3(string? AccessKey, {|SRA3002:string|} SecretKey = "");""");
}
