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
            internal static LakeS3 Copy(LakeS3 other) => new() { AccessKey = other.AccessKey, SecretKey = other.SecretKey, SessionToken = other.SessionToken.Reveal().Trim(), Region = "us-west-2" };

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

    [Theory]
    [InlineData("string? Run(LakeS3 s3) => s3.SecretKey!;", "string? Run(LakeS3 s3) => s3.SecretKey!.Reveal();")]
    [InlineData("int Run(LakeS3 s3) => s3.SecretKey!.Length + s3.SecretKey![0];", "int Run(LakeS3 s3) => s3.SecretKey!.Reveal().Length + s3.SecretKey!.Reveal()[0];")]
    [InlineData("string? Run(LakeS3? s3) => s3?.SecretKey;", "string? Run(LakeS3? s3) => s3?.SecretKey?.Reveal();")]
    [InlineData("int? Run(LakeS3? s3) => s3?.SecretKey?.Length ?? s3?.SecretKey!.Length;", "int? Run(LakeS3? s3) => s3?.SecretKey?.Reveal()?.Length ?? s3?.SecretKey!.Reveal().Length;")]
    [InlineData("bool Run(LakeS3 s3) => s3.SecretKey == null || null != s3.SecretKey || s3.SecretKey is not null or { };", "bool Run(LakeS3 s3) => s3.SecretKey == null || null != s3.SecretKey || s3.SecretKey?.Reveal() is not null or { };")]
    [InlineData("bool Run(LakeS3 s3) => s3.SecretKey is not null && s3 is { SecretKey: not null } and { SecretKey: { } };", "bool Run(LakeS3 s3) => s3.SecretKey is not null && s3 is { SecretKey: not null } and { SecretKey: { } };")]
    [InlineData("bool Run(LakeS3 s3) => s3.SecretKey is \"a\" or null;", "bool Run(LakeS3 s3) => s3.SecretKey?.Reveal() is \"a\" or null;")]
    [InlineData("object Run(LakeS3 s3) => new { s3.SecretKey, Id = s3.AccessKey };", "object Run(LakeS3 s3) => new { SecretKey = s3.SecretKey?.Reveal(), Id = s3.AccessKey };")]
    [InlineData("LakeS3 Run(LakeS3 s3) => new(s3.AccessKey, s3.SecretKey, \"us-west-2\");", "LakeS3 Run(LakeS3 s3) => new(s3.AccessKey, s3.SecretKey, \"us-west-2\");")]
    [InlineData("LakeS3 Run(LakeS3 s3) => s3 with { SecretKey = s3.SecretKey, Region = \"us-west-2\" };", "LakeS3 Run(LakeS3 s3) => s3 with { SecretKey = s3.SecretKey, Region = \"us-west-2\" };")]
    [InlineData("LakeS3 Run(LakeS3 s3) => s3 with { AccessKey = s3.SecretKey, Region = \"us-west-2\" };", "LakeS3 Run(LakeS3 s3) => s3 with { AccessKey = s3.SecretKey?.Reveal(), Region = \"us-west-2\" };")]
    public Task What_reads_it_compiles(string before, string after) => FixTest<SecretTypeCodeFix>.SourceAsync(
        Record("{|SRA3002:string?|}", before), Record("Secret?", after));

    [Theory]
    [InlineData("bool Run(LakeS3 s3) => s3 is { SecretKey: \"a\" };")]
    [InlineData("bool Run(LakeS3 s3) => s3 is { SecretKey.Length: > 3 };")]
    [InlineData("bool Run(LakeS3 s3) => s3 is { SecretKey: { Length: > 3 } };")]
    [InlineData("string? Run(LakeS3 s3) => s3 is { SecretKey: var text } ? text : null;")]
    public Task Not_where_a_pattern_reads_it(string use) => FixTest<SecretTypeCodeFix>.SourceAsync(
        Record("{|SRA3002:string?|}", use), Record("{|SRA3002:string?|}", use));

    [Theory]
    [InlineData("public {|SRA3002:string?|} SecretKey { get; set; } public void Run() => SecretKey += \"b\";")]
    [InlineData("private string? _text; public {|SRA3002:string?|} SecretKey { get => _text; set => _text = value; }")]
    [InlineData("public virtual {|SRA3002:string?|} SecretKey { get; set; }")]
    public Task Not_where_the_type_is_fixed(string members)
    {
        var source = "[AwsAuth(\"aws.s3\")] public partial class LakeS3 { public string? AccessKey { get; set; } " + members + " }";
        return FixTest<SecretTypeCodeFix>.SourceAsync(source, source);
    }

    [Fact]
    public Task Not_for_an_interface() => FixTest<SecretTypeCodeFix>.SourceAsync(
        """
        public interface IKeys { string? SecretKey { get; } }
        [AwsAuth("aws.s3")] public sealed partial class LakeS3 : IKeys { public string? AccessKey { get; set; } public {|SRA3002:string?|} SecretKey { get; set; } }
        """,
        """
        public interface IKeys { string? SecretKey { get; } }
        [AwsAuth("aws.s3")] public sealed partial class LakeS3 : IKeys { public string? AccessKey { get; set; } public {|SRA3002:string?|} SecretKey { get; set; } }
        """);

    [Fact]
    public Task Members_that_are_assigned_together() => FixTest<SecretTypeCodeFix>.SourceAsync(
        Class("{|SRA3002:string?|}"), Class("Secret?"));

    private static string Class(string type) =>
        "[AwsAuth(\"aws.s3\")] public partial class LakeS3 { public string? AccessKey { get; set; } public " + type + " SecretKey { get; set; } "
            + "public void Set(string id, string secret) => (AccessKey, SecretKey) = (id, secret); }";

    private static string Record(string type, string use) =>
        "[AwsAuth(\"aws.s3\")] public sealed partial record LakeS3(string? AccessKey, " + type + " SecretKey, string? Region = null);\ninternal static class Reader { internal static " + use + " }";
}
