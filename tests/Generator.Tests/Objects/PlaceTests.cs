using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>What is about two members stands on the one to fix, and shows the other.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("new S3Auth { {|beside:UseInstanceProfile|} = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\", Region = \"us-west-2\" }")]
    [InlineData("new S3Auth { {|beside:UseAwsSdkDefaultBehavior|} = true, {|SRA1006:UseInstanceProfile|} = true, Region = \"us-west-2\" }")]
    [InlineData("new HiveCatalog { {|beside:MetastoreType|} = HiveMetastoreType.Glue, {|SRA5003:MetastoreUris|} = \"thrift://a:9083\", Glue = new() { UseInstanceProfile = true, Region = \"us-west-2\" } }")]
    [InlineData("new HiveCatalog { {|beside:Glue|} = new() { UseInstanceProfile = true, Region = \"us-west-2\" }, {|SRA5003:MetastoreUris|} = \"thrift://a:9083\" }")]
    public Task In_one_creation(string creation) => ObjectTest.ExpressionAsync(creation);

    [Fact]
    public Task In_assignments_behind_it() => ObjectTest.MethodAsync(
        """
                var s3 = new LakeS3 { {|beside:UseInstanceProfile|} = true };
                s3.{|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE";
        """,
        UserTypes.Settable);

    [Fact]
    public Task Two_problems_in_one_object() => ObjectTest.ExpressionAsync(
        "new {|SRA5001:HiveCatalog|} { S3 = {|SRA1011:new|}() { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = text, IamRoleArn = {|SRA2001:\"lake\"|} } }");

    [Fact]
    public Task Of_a_type_in_several_files_and_levels() => ObjectTest.SourceAsync(
        """
        [PropertyMap("aws.s3")]
        public abstract partial class Base
        {
            public string Region { get; init; } = {|SRA2008:"<your-region>"|};
        }

        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3 : Base
        {
            public bool {|beside:UseInstanceProfile|} { get; init; } = true;
            public Secret? SecretKey { get; init; }
        }

        public sealed partial class LakeS3
        {
            public string {|SRA1001:AccessKey|} { get; init; } = "AKIAIOSFODNN7EXAMPLE";
        }
        """);

    [Theory]
    [InlineData("new LoadData(\"s3://bucket/in/\", \"events\") { Format = {|SRA5002:\"xml\"|} }")]
    [InlineData("new LoadData(\"s3://bucket/in/\", \"events\") { Format = \"Parquet\" }")]
    [InlineData("new LoadData(\"s3://bucket/in/\", \"events\") { Format = text }")]
    public Task Of_the_data_of_a_load(string creation) => ObjectTest.ExpressionAsync(creation);
}
