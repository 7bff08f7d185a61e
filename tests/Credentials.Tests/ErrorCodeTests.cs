using System.Net;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>Tests which error codes of a response are shown.</summary>
public sealed class ErrorCodeTests
{
    [Theory]
    [InlineData("AccessDenied", "Supersecretword", true)]
    [InlineData("Supersecretword", "Supersecretword", false)]
    [InlineData("supersecretword", "SUPERSECRETWORD", false)]
    [InlineData("InvalidSupersecretwordException", "Supersecretword", false)]
    [InlineData("Supersecret", "Supersecretword", false)]
    [InlineData("InvalidSupersecretword", "root", true)]
    [InlineData("InvalidRootUser", "root", false)]
    [InlineData("InvalidClientId", "id", true)]
    [InlineData("ExpiredToken", "token", true)]
    [InlineData("InvalidAccessKeyId", "accesskey", true)]
    [InlineData("SlowDown", "down", true)]
    [InlineData("not a name", "Supersecretword", false)]
    public void A_code_without_a_secret_is_shown(string code, string secret, bool isShown)
    {
        Assert.Equal(isShown ? code : null, ErrorCode.Safe(code, [secret]));
        var problem = StsProblem.Create(code, null, HttpStatusCode.Forbidden, [secret]);
        Assert.Equal(isShown ? code : null, problem.ErrorCode);
        Assert.Equal(isShown, problem.Message.Contains(code, StringComparison.Ordinal));
    }
}
