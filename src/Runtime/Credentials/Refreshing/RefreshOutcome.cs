namespace StarRocks.AwsAuth.Credentials;

/// <summary>Either credentials or a failure. A refresh ends with one of them and never throws, so none of its exceptions goes unobserved.</summary>
internal sealed class RefreshOutcome
{
    internal RefreshOutcome(HeldCredentials held) => Held = held;

    internal RefreshOutcome(RefreshFailure failure) => Failure = failure;

    public HeldCredentials? Held { get; }

    public RefreshFailure? Failure { get; }
}
