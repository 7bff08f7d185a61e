using System;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Surface;

public sealed class ProblemTests
{
    private static readonly AuthProblem _error = new("SRA1001", ProblemSeverity.Error, "aws.s3.access_key", "S3.AccessKey", "The keys are ignored.");
    private static readonly AuthProblem _warning = new("SRA1011", ProblemSeverity.Warning, "aws.s3.region", null, "The region is us-east-1.");

    [Fact]
    public void ToString_is_one_line()
    {
        Assert.Equal("error SRA1001: aws.s3.access_key (S3.AccessKey): The keys are ignored.", _error.ToString());
        Assert.Equal("warning SRA1011: aws.s3.region: The region is us-east-1.", _warning.ToString());
        Assert.StartsWith("info SRA1015: ", new AuthProblem("SRA1015", ProblemSeverity.Info, "k", null, "m").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_exception_lists_all_problems()
    {
        var thrown = new InvalidAuthConfigException([_error, _warning]);
        Assert.Equal($"The AWS authentication of StarRocks is not valid:\n{_error}\n{_warning}", thrown.Message);
        Assert.Equal([_error, _warning], thrown.Problems);
        Assert.Throws<ArgumentNullException>(static () => new InvalidAuthConfigException(null!));
    }
}
