using StarRocks.AwsAuth.Credentials;
#if NET8_0_OR_GREATER
using System.Diagnostics;
#else
using System.Diagnostics.CodeAnalysis;
#endif

namespace StarRocks.AwsAuth.Observability;

/// <summary>Represents a refresh as an activity of the source <c>StarRocks.AwsAuth</c>, on .NET 8 and later.</summary>
internal readonly struct CredentialTrace
{
#if NET8_0_OR_GREATER
    private static readonly ActivitySource _source = new(CredentialMeter.Name);

    private readonly Activity? _activity;

    private CredentialTrace(Activity? activity) => _activity = activity;

    internal static CredentialTrace Start(CredentialSource source)
    {
        Activity? activity = null;
        Listeners.Report(() =>
        {
            activity = _source.StartActivity("starrocks.awsauth.refresh", ActivityKind.Client);
            activity?.SetTag(CredentialMeter.StepTag, CredentialMeter.NameOf(source.Step));
            if (activity is not null && source.RoleArn is { } role)
                activity.SetTag(CredentialMeter.RoleTag, role);
        });
        return new CredentialTrace(activity);
    }

    internal void End(RefreshOutcome outcome)
    {
        if (_activity is not { } activity)
            return;
        Listeners.Report(() =>
        {
            Describe(activity, outcome);
            activity.Dispose();
        });
    }

    private static void Describe(Activity activity, RefreshOutcome outcome)
    {
        if (outcome.Credentials?.Expiration is { } expiration)
            activity.SetTag("starrocks.awsauth.expiration", expiration.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (outcome.Failure is not { } failure)
            return;
        activity.SetStatus(ActivityStatusCode.Error, failure.Message);
        activity.SetTag("error.type", CredentialMeter.ErrorOf(failure));
    }
#else
    internal static CredentialTrace Start(CredentialSource source) => default;

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Callers use the same code for both frameworks.")]
    internal void End(RefreshOutcome outcome)
    {
    }
#endif
}
