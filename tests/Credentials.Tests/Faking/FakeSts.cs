using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>Represents an STS that returns numbered sessions.</summary>
internal sealed class FakeSts : IDisposable
{
    internal const string Secret = "sts-secret-that-must-not-leak/0001";
    internal const string Token = "sts-token-that-must-not-leak/0001";

    private const string CallerIdentity = """
        <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
          <Arn>arn:aws:sts::123456789012:assumed-role/node/i-1</Arn><UserId>AROA:i-1</UserId><Account>123456789012</Account>
        </GetCallerIdentityResult></GetCallerIdentityResponse>
        """;

    private readonly FakeHttp _http;
    private int _sessions;

    public FakeSts(X509Certificate2? certificate = null) => _http = new FakeHttp(Reply, certificate);

    public string Address => _http.Address;

    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Gets or sets a function that returns another response; null for the default one.</summary>
    public Func<FakeRequest, FakeReply?>? Override { get; set; }

    /// <summary>Gets or sets a task to complete before a default response is sent.</summary>
    public Task? Until { get; set; }

    public int Unanswered => _http.Unanswered;

    /// <summary>Gets or sets the clock of the service.</summary>
    public Func<DateTime> Clock { get; set; } = static () => DateTime.UtcNow;

    public IReadOnlyCollection<FakeRequest> Requests => [.. _http.Requests];

    public IReadOnlyList<FakeRequest> RequestsFor(string action) => [.. _http.Requests.Where(request => request.Field("Action") == action)];

    public static FakeReply Error(int status, string code, string message) => new(
        status,
        $"<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type><Code>{code}</Code>"
            + $"<Message>{message}</Message></Error><RequestId>1</RequestId></ErrorResponse>");

    public static FakeReply Failure { get; } = Error(500, "InternalFailure", "down");

    public void Dispose() => _http.Dispose();

    private FakeReply Reply(FakeRequest request) => Override?.Invoke(request) ?? DefaultReply(request) with { Until = Until };

    internal FakeReply DefaultReply(FakeRequest request) => request.Field("Action") switch
    {
        "AssumeRole" => Session("AssumeRole") with { Date = Clock() },
        "AssumeRoleWithWebIdentity" => Session("AssumeRoleWithWebIdentity") with { Date = Clock() },
        "GetCallerIdentity" => new FakeReply(200, CallerIdentity),
        _ => Error(400, "InvalidAction", "?"),
    };

    private FakeReply Session(string action)
    {
        var number = Interlocked.Increment(ref _sessions);
        var expiration = (Clock() + Lifetime).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        return new FakeReply(200, $"""
            <{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result>
              <Credentials>
                <AccessKeyId>ASIASESSION{number:00000}</AccessKeyId><SecretAccessKey>{Secret}</SecretAccessKey>
                <SessionToken>{Token}</SessionToken><Expiration>{expiration}</Expiration>
              </Credentials>
              <AssumedRoleUser>
                <AssumedRoleId>AROA:me</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/lake/me</Arn>
              </AssumedRoleUser>
            </{action}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{action}Response>
            """);
    }
}
