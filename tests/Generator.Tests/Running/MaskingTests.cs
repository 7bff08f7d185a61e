using System;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;

namespace StarRocks.AwsAuth.Generator.Tests.Running;

/// <summary>No text that is made of a value shows a secret or an access key.</summary>
public sealed class MaskingTests
{
    private const string Key = "AKIAIOSFODNN7EXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    [Theory]
    [InlineData(nameof(Sample.Class), $$"""new LakeS3 { AccessKey = "{{Key}}", SecretKey = "{{SecretKey}}", Region = "us-west-2" }""")]
    [InlineData(nameof(Sample.PositionalRecord), $$"""new RecordS3("us-west-2", "{{Key}}", "{{SecretKey}}")""")]
    [InlineData(nameof(Sample.DerivedRecord), $$"""new OpenS3 { AccessKey = "{{Key}}", SecretKey = "{{SecretKey}}", Region = "us-west-2" }""")]
    [InlineData(nameof(Sample.DerivedRecord), $$"""new NamedS3("n") { AccessKey = "{{Key}}", SecretKey = "{{SecretKey}}", Region = "us-west-2" }""")]
    [InlineData(nameof(Sample.RecordStruct), $$"""new GlueValue(false, "us-west-2", "{{Key}}", "{{SecretKey}}")""")]
    [InlineData(nameof(Sample.Catalog), $$"""new SalesLake { S3 = new() { Region = "us-west-2" }, Glue = new() { AccessKey = "{{Key}}", SecretKey = "{{SecretKey}}" } }""")]
    public async Task ToString_masks_and_shows_the_rest(string sample, string value)
    {
        var text = await CompiledProgram.RunAsync(Sample.All[sample], $"yield return {value}.ToString();");

        Assert.DoesNotContain(Key, text, StringComparison.Ordinal);
        Assert.DoesNotContain(SecretKey, text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("******").Length);
        Assert.Contains("Region = us-west-2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_derived_record_that_is_not_annotated_prints_its_own_members_beside_the_masked_ones() => Assert.Equal(
        "NamedS3 { AccessKey = ******, SecretKey = ******, Region = us-west-2, Name = n }",
        await CompiledProgram.RunAsync(
            Sample.DerivedRecord,
            $$"""yield return new NamedS3("n") { AccessKey = "{{Key}}", SecretKey = "{{SecretKey}}", Region = "us-west-2" }.ToString();"""));

    [Fact]
    public async Task The_debugger_and_serialisers_see_the_same_mask()
    {
        var text = await CompiledProgram.RunAsync(
            Sample.Class,
            $$"""
            var s3 = new LakeS3 { AccessKey = "{{Key}}", SecretKey = "{{SecretKey}}", Region = "us-west-2" };
            yield return System.Text.Json.JsonSerializer.Serialize(s3);
            yield return string.Join("; ", typeof(LakeS3).GetCustomAttributes(typeof(System.Diagnostics.DebuggerDisplayAttribute), false)
                .Cast<System.Diagnostics.DebuggerDisplayAttribute>().Select(d => d.Value));
            yield return s3.ToProperties().ToString()!;
            """);

        Assert.DoesNotContain(Key, text, StringComparison.Ordinal);
        Assert.DoesNotContain(SecretKey, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_and_exceptions_show_no_secret()
    {
        var text = await CompiledProgram.RunAsync(
            Sample.Class,
            $$"""
            var broken = new LakeS3 { UseInstanceProfile = true, AccessKey = "{{Key}}", SecretKey = "{{SecretKey}}", Region = "us-west-2" };
            yield return string.Join("\n", broken.Validate());
            Exception? thrown = null;
            try
            {
                LakeS3.FromProperties(broken.ToProperties());
            }
            catch (InvalidAuthConfigException exception)
            {
                thrown = exception;
            }

            yield return thrown?.ToString() ?? "nothing was thrown";
            """);

        Assert.Contains("SRA1001", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing was thrown", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, text, StringComparison.Ordinal);
        Assert.DoesNotContain(SecretKey, text, StringComparison.Ordinal);
    }
}
