using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A public field most likely was meant to be a property.</summary>
public sealed class SRA0018Tests
{
    [Fact]
    public Task A_public_field() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class S3
        {
            public string? {|SRA0018:Region|};
            public bool? UseInstanceProfile { get; set; }
        }
        """,
        DeclarationTest.Warning("'Region' is a field. Only properties are mapped, so StarRocks never receives its value. Change it to a property."));

    [Fact]
    public Task Constants_statics_and_private_fields() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class S3
        {
            public const string Prefix = "aws.s3";
            public static readonly string Other = Prefix;
            private readonly string? _region = Other;
            public string? Region { get => _region; init => _region = value; }
        }
        """);
}
