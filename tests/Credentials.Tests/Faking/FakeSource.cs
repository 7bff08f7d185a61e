using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials.Tests.Faking;

/// <summary>Represents a source without a network.</summary>
internal sealed class FakeSource(Func<int, Task<IssuedCredentials>> issue) : CredentialSource
{
    private int _issueCount;

    public override CredentialStep Step => CredentialStep.InstanceProfile;

    public int IssueCount => Volatile.Read(ref _issueCount);

    public override Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken) =>
        issue(Interlocked.Increment(ref _issueCount));

    public static IssuedCredentials Session(int number, DateTime expiration) =>
        new(new ImmutableCredentials("ASIA" + number, "secret", "token"), expiration);
}
