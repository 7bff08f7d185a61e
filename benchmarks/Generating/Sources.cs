namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Provides the sources of the measured project. Annotated types have five properties for every generator.</summary>
internal static class Sources
{
    internal static string AwsAuth(int i) => $$"""
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public sealed partial class Block{{i}}
        {
            public bool UseInstanceProfile { get; init; }
            public string? IamRoleArn { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }
        """;

    internal static string Options(int i) => $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.Options;

        public sealed class Block{{i}}
        {
            public bool UseInstanceProfile { get; set; }
            [StringLength(200)] public string? IamRoleArn { get; set; }
            [StringLength(128)] public string? AccessKey { get; set; }
            [StringLength(128)] public string? SecretKey { get; set; }
            [Required] public string? Region { get; set; }
        }

        [OptionsValidator]
        public sealed partial class Validate{{i}} : IValidateOptions<Block{{i}}>;
        """;

    internal static string Unrelated(int i, string typed) => $$"""
        public sealed class Unrelated{{i}}
        {
            public string Name { get; } = "{{typed}}";

            public int Length() => Name.Length + {{i}};
        }
        """;
}
