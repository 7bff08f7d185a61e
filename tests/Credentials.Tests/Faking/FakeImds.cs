using System.Globalization;
using System.Threading;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>Represents an instance metadata service that supports only version 2.</summary>
internal sealed class FakeImds : IDisposable
{
    internal const string Secret = "imds-secret-that-must-not-leak/01";
    internal const string Token = "imds-token-that-must-not-leak/01";
    internal const string TokenPath = "/latest/api/token";
    internal const string RolesPath = "/latest/meta-data/iam/security-credentials/";
    internal const string RolePath = RolesPath + "node-role";

    private const string Session = "imds-session";

    private readonly FakeHttp _http;
    private int _issued;

    public FakeImds() => _http = new FakeHttp(Reply);

    public string Address => _http.Address;

    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(6);

    /// <summary>Gets or sets the clock of the service.</summary>
    public Func<DateTime> Clock { get; set; } = static () => DateTime.UtcNow;

    /// <summary>Gets or sets a function that returns another response; null for the default one.</summary>
    public Func<FakeRequest, FakeReply?>? Override { get; set; }

    public int Unanswered => _http.Unanswered;

    public int Count(string path) => _http.Count(path);

    public IReadOnlyCollection<FakeRequest> Requests => [.. _http.Requests];

    public void Dispose() => _http.Dispose();

    internal FakeReply Reply(FakeRequest request)
    {
        return Override?.Invoke(request) ?? DefaultReply(request);
    }

    internal FakeReply DefaultReply(FakeRequest request)
    {
        if (request is { Method: "PUT", Path: TokenPath })
        {
            return request.HeaderOrEmpty("x-aws-ec2-metadata-token-ttl-seconds").Length > 0
                ? new FakeReply(200, Session, "text/plain")
                : new FakeReply(400, "");
        }

        if (request.HeaderOrEmpty("x-aws-ec2-metadata-token") != Session)
            return new FakeReply(401, "");
        return request.Path switch
        {
            RolesPath => new FakeReply(200, "node-role\n", "text/plain"),
            RolePath => new FakeReply(200, Credentials(), "application/json") { Date = Clock() },
            _ => new FakeReply(404, ""),
        };
    }

    private string Credentials()
    {
        var expiration = (Clock() + Lifetime).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return $$"""
            { "Code" : "Success", "LastUpdated" : "2026-01-01T00:00:00Z", "Type" : "AWS-HMAC",
              "AccessKeyId" : "ASIAINSTANCE{{Interlocked.Increment(ref _issued):00000}}", "SecretAccessKey" : "{{Secret}}",
              "Token" : "{{Token}}", "Expiration" : "{{expiration}}" }
            """;
    }
}
