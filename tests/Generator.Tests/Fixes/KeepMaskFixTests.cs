using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>SRA3005: the converter is written by hand, and the generator adds none.</summary>
public sealed class KeepMaskFixTests
{
    [Fact]
    public Task Types() => FixTest<KeepMaskCodeFix>.SourceAsync(
        """
        using System.Text.Json.Serialization;

        [AwsAuth("aws.s3")]
        public partial class {|SRA3005:LakeS3|}
        {
            public string? AccessKey { get; set; }
            public Secret? SecretKey { get; set; }
        }

        public static class Outer
        {
            /// <summary>With a name.</summary>
            public sealed class {|SRA3005.Info:NamedS3|} : LakeS3 { public string? Name { get; set; } }
        }

        [JsonSerializable(typeof(LakeS3))]
        internal abstract partial class Json() : JsonSerializerContext(null);
        """,
        """
        using System.Text.Json.Serialization;

        [AwsAuth("aws.s3")]
        [JsonConverter(typeof(StarRocks.AwsAuth.Mapping.MaskingJsonConverter))]
        public partial class LakeS3
        {
            public string? AccessKey { get; set; }
            public Secret? SecretKey { get; set; }
        }

        public static class Outer
        {
            /// <summary>With a name.</summary>
            [JsonConverter(typeof(StarRocks.AwsAuth.Mapping.MaskingJsonConverter))]
            public sealed class NamedS3 : LakeS3 { public string? Name { get; set; } }
        }

        [JsonSerializable(typeof(LakeS3))]
        internal abstract partial class Json() : JsonSerializerContext(null);
        """);

    [Fact]
    public Task Parameters() => FixTest<KeepMaskCodeFix>.SourceAsync(
        """
        using Microsoft.Extensions.Logging;

        public static class Logs
        {
            public static void One([{|SRA3005:LogProperties|}] S3Auth s3) { }
            public static void Two([{|SRA3005:LogProperties|}, Other] S3Auth s3, [Other, {|SRA3005:LogProperties|}] GlueAuth glue) { }
        }

        public sealed class OtherAttribute : Attribute { }
        namespace Microsoft.Extensions.Logging { public sealed class LogPropertiesAttribute : Attribute { } }
        """,
        """
        using Microsoft.Extensions.Logging;

        public static class Logs
        {
            public static void One(S3Auth s3) { }
            public static void Two([Other] S3Auth s3, [Other] GlueAuth glue) { }
        }

        public sealed class OtherAttribute : Attribute { }
        namespace Microsoft.Extensions.Logging { public sealed class LogPropertiesAttribute : Attribute { } }
        """);
}
