namespace StarRocks.AwsAuth.Rules;

/// <summary>The AWS service that a block of parameters is for; it decides which parameters there are.</summary>
internal enum AwsService
{
    /// <summary>A well-formed prefix that StarRocks itself doesn't read: evaluated as <see cref="S3"/>.</summary>
    Other,
    S3,
    Glue,
}

internal static class AwsServices
{
    internal const string S3Prefix = "aws.s3";
    internal const string GluePrefix = "aws.glue";

    /// <summary>Of the settings of fe.conf, which an underscore follows.</summary>
    internal const string FrontendPrefix = "aws_s3";

    /// <summary>The prefix of the two that a key has; null for any other key.</summary>
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
