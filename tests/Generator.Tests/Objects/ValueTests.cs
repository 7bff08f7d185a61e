using System;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>An expression counts as the text that it would write; one that is no constant counts as unknown.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("{|SRA2006:\"west\"|}")]
    [InlineData("{|SRA2006:West|}")]
    [InlineData("{|SRA2006:\"we\" + \"st\"|}")]
    [InlineData("{|SRA2006:$\"{West}2\"|}")]
    [InlineData("{|SRA2006:@\"west\"|}")]
    [InlineData("{|SRA2006:(\"west\")|}")]
    [InlineData("{|SRA2006:\"west\"!|}")]
    [InlineData("{|SRA2006:nameof(West)|}")]
    [InlineData("string.Empty")]
    [InlineData("\"${AWS_REGION}\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"AWS_REGION\")")]
    [InlineData("Other")]
    [InlineData("text.Length > 3 ? \"west\" : \"us-west-2\"")]
    [InlineData("text ?? \"west\"")]
    public Task A_text(string value) => Run("UseInstanceProfile = true, Region = " + value);

    [Theory]
    [InlineData("UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"")]
    [InlineData("UseInstanceProfile = Yes, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"")]
    [InlineData("UseInstanceProfile = !false, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"")]
    [InlineData("UseInstanceProfile = (bool?)true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"")]
    [InlineData("UseInstanceProfile = bool.Parse(\"true\"), AccessKey = \"AKIAIOSFODNN7EXAMPLE\"")]
    [InlineData("UseInstanceProfile = true, AccessKey = null, SecretKey = default")]
    [InlineData("UseInstanceProfile = true, AccessKey = default!, SecretKey = null!")]
    public Task A_boolean(string members) => Run(members + ", Region = \"us-west-2\"");

    [Theory]
    [InlineData("AccessKey = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = {|SRA2007:\"AKIAIOSFODNN7EXAMPLE\"|}")]
    [InlineData("AccessKey = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = {|SRA2007:Secret.FromString(\"AKIAIOSFODNN7EXAMPLE\")|}")]
    [InlineData("AccessKey = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = Secret.FromString(text)")]
    [InlineData("AccessKey = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = text")]
    public Task A_secret(string members) => Run(members + ", Region = \"us-west-2\"");

    [Theory]
    [InlineData("SseType = {|SRA2015:SseType.SseC|}")]
    [InlineData("SseType = SseType.None")]
    [InlineData("SseType = {|SRA2015:(SseType)1|}")]
    [InlineData("SseType = (SseType)7")]
    [InlineData("SseType = Enum.Parse<SseType>(text)")]
    public Task An_enum(string member) => Run("UseInstanceProfile = true, Region = \"us-west-2\", " + member);

    /// <summary>What an accessor makes of a value nobody knows but the accessor.</summary>
    [Theory]
    [InlineData("get => _region; set => _region = value;", true)]
    [InlineData("get { return _region; } set { _region = value; }", true)]
    [InlineData("get => this._region; init => this._region = value;", true)]
    [InlineData("get => _region; set => _region = value?.Trim();", false)]
    [InlineData("get => _region?.ToLowerInvariant(); set => _region = value;", false)]
    [InlineData("get => _region ?? \"us-west-2\"; set { _region = value; }", false)]
    [InlineData("get => _region; set { if (value != \"west\") _region = value; }", false)]
    [InlineData("get { return _region; } set { }", false)]
    [InlineData("get => West; set => _region = value;", false)]
    public Task An_accessor_of_ones_own(string accessors, bool isKept) => ObjectTest.ExpressionAsync(
        "new Block { UseInstanceProfile = true, Region = " + (isKept ? "{|SRA2006:\"west\"|}" : "\"west\"") + " }",
        """
        [AwsAuth("aws.s3")]
        public sealed partial class Block
        {
            private const string West = "us-west-2";
            private string? _region;
            public bool? UseInstanceProfile { get; set; }
            public string? Region { ACCESSORS }
        }
        """.Replace("ACCESSORS", accessors, StringComparison.Ordinal));

    [Theory]
    [InlineData("{|SRA2009:new Uri(\"https://a b\", UriKind.RelativeOrAbsolute)|}")]
    [InlineData("{|SRA2011:new(\"https://s3.eu-west-1.amazonaws.com\")|}")]
    [InlineData("new Uri(text)")]
    [InlineData("null")]
    public Task A_uri(string value) => ObjectTest.ExpressionAsync(
        "new Block { UseInstanceProfile = true, Region = \"us-west-2\", Endpoint = " + value + " }",
        """
        [AwsAuth("aws.s3")]
        public sealed partial class Block
        {
            public bool? UseInstanceProfile { get; init; }
            public string? Region { get; init; }
            public Uri? Endpoint { get; init; }
        }
        """);

    [Theory]
    [InlineData("TimeSpan.FromSeconds(1200)")]
    [InlineData("TimeSpan.FromMinutes(20)")]
    [InlineData("TimeSpan.Zero")]
    [InlineData("new TimeSpan(0, 20, 0)")]
    [InlineData("default")]
    public Task A_time_span(string value) => ObjectTest.ExpressionAsync(
        "new BrokerLoad { Data = [new(\"s3://bucket/in/\", \"events\")], Timeout = " + value + " }");

    private static Task Run(string members) => ObjectTest.SourceAsync(
        $$"""
        internal static class Program
        {
            private const string West = "west";
            private const bool Yes = true;
            private static readonly string Other = "west";

            internal static S3Auth Run(string text) => new S3Auth { {{members}} };
            internal static string Use() => West + Yes + Other;
        }
        """);
}
