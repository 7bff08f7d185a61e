using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>The settings of fe.conf, which the same rules evaluate in a context of their own.</summary>
public sealed class SharedDataTests
{
    private const string Place = "Path = \"lake/data\", Region = \"us-west-2\"";
    private const string Role = "IamRoleArn = \"arn:aws:iam::081976408565:role/r\"";

    [Theory]
    [InlineData("new SharedDataSettings { " + Place + ", UseInstanceProfile = true }")]
    [InlineData("new SharedDataSettings { " + Place + ", UseInstanceProfile = true, " + Role + " }")]
    [InlineData("new SharedDataSettings { Path = text, Endpoint = text, AccessKey = text, SecretKey = text }")]
    [InlineData("new SharedDataSettings { Path = \"${BUCKET}\", Endpoint = \"${URL}\", AccessKey = \"${KEY}\", SecretKey = text }")]
    [InlineData("new {|SRA1005:SharedDataSettings|} { " + Place + " }")]
    [InlineData("new {|SRA5001:SharedDataSettings|} { Region = \"us-west-2\", UseInstanceProfile = true }")]
    [InlineData("new {|SRA1011.Error:SharedDataSettings|} { Path = \"lake\", UseInstanceProfile = true }")]
    [InlineData("new SharedDataSettings { Path = {|SRA5002:\"s3a://lake\"|}, Region = \"us-west-2\", UseInstanceProfile = true }")]
    [InlineData("new SharedDataSettings { " + Place + ", UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = text }")]
    [InlineData("new SharedDataSettings { " + Place + ", {|SRA1003:IamRoleArn|} = \"arn:aws:iam::081976408565:role/r\" }")]
    [InlineData("new SharedDataSettings { " + Place + ", UseAwsSdkDefaultBehavior = true, {|SRA4003:IamRoleArn|} = \"arn:aws:iam::081976408565:role/r\" }")]
    [InlineData("new SharedDataSettings { Path = \"lake\", Region = {|SRA2006:\"us_west_2\"|}, UseInstanceProfile = true }")]
    public Task A_creation(string creation) => ObjectTest.ExpressionAsync(creation);

    [Fact]
    public Task An_annotated_type_of_such_settings() => ObjectTest.ExpressionAsync(
        "new Conf { Path = \"lake\", {|SRA1002:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\", Region = \"us-west-2\" }",
        """
        [PropertyMap]
        public sealed partial class Conf
        {
            [PropertyKey("aws_s3_path")] public string? Path { get; init; }
            [PropertyKey("aws_s3_region")] public string? Region { get; init; }
            [PropertyKey("aws_s3_access_key")] public string? AccessKey { get; init; }
            [PropertyKey("aws_s3_secret_key")] public Secret? SecretKey { get; init; }
        }
        """);
}
