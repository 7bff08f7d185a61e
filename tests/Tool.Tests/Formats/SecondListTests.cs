using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>A statement that reads and writes has two lists, and a fix changes the one with the problem.</summary>
public sealed class SecondListTests
{
    private const string Whole = "\"path\" = \"s3://b/out/\", \"format\" = \"parquet\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\"";
    private const string Lacking = "\"path\" = \"s3://b/in/\", \"format\" = \"parquet\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.endpoint\" = \"https://s3.eu-west-1.amazonaws.com\"";
    private const string Region = ", \"aws.s3.region\" = \"eu-west-1\"";

    [Theory]
    [InlineData("INSERT INTO FILES (" + Whole + ")\nSELECT * FROM FILES (" + Lacking + ");\n", "INSERT INTO FILES (" + Whole + ")\nSELECT * FROM FILES (" + Lacking + Region + ");\n")]
    [InlineData("INSERT INTO FILES (" + Lacking + ")\nSELECT * FROM FILES (" + Whole + ");\n", "INSERT INTO FILES (" + Lacking + Region + ")\nSELECT * FROM FILES (" + Whole + ");\n")]
    [InlineData("SELECT * FROM FILES (" + Lacking + ") JOIN FILES (" + Lacking + ")", "SELECT * FROM FILES (" + Lacking + Region + ") JOIN FILES (" + Lacking + Region + ")")]
    public void A_property_is_added_to_the_list_that_lacks_it(string text, string expected) =>
        Assert.Equal(expected, MarkedFile.Fix("x.sql", text, "Set the region"));
}
