namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies the AWS service of an auth block, which determines its parameters.</summary>
internal enum AwsService
{
    /// <summary>A valid prefix that StarRocks does not read; its block is evaluated like <see cref="S3"/>.</summary>
    Other,
    S3,
    Glue,
}

internal static class AwsServices
{
    internal const string S3Prefix = "aws.s3";
    internal const string GluePrefix = "aws.glue";

    /// <summary>The prefix of the settings in fe.conf, without the underscore that follows it.</summary>
    internal const string FrontendPrefix = "aws_s3";

    /// <summary>Returns the prefix of a key of an auth block; null for any other key.</summary>
    internal static string? PrefixOf(string key) => key.StartsWith(S3Prefix + ".", System.StringComparison.Ordinal) ? S3Prefix
        : key.StartsWith(GluePrefix + ".", System.StringComparison.Ordinal) ? GluePrefix
        : null;

    internal static AwsService FromPrefix(string prefix) => prefix switch
    {
        S3Prefix => AwsService.S3,
        GluePrefix => AwsService.Glue,
        _ => AwsService.Other,
    };
}
