using StarRocks.AwsAuth.Credentials;
#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
#endif

namespace StarRocks.AwsAuth.Observability;

/// <summary>
/// Provides the meter <c>StarRocks.AwsAuth</c> on .NET 8 and later: refreshes, failed refreshes and the age of credentials. No tag contains
/// a secret.
/// </summary>
internal static class CredentialMeter
{
#if NET8_0_OR_GREATER
    internal const string Name = "StarRocks.AwsAuth";
    internal const string StepTag = "starrocks.awsauth.step";
    internal const string RoleTag = "starrocks.awsauth.role_arn";

    private const int MinimumPruneCount = 64;

    private static readonly Meter _meter = new(Name);
    private static readonly Counter<long> _refreshes = _meter.CreateCounter<long>(
        "starrocks.awsauth.refreshes", "{refresh}", "Number of credential refreshes, including failed ones.");
    private static readonly Counter<long> _failures = _meter.CreateCounter<long>(
        "starrocks.awsauth.refresh.failures", "{refresh}", "Number of failed credential refreshes.");
    private static readonly List<WeakReference<RefreshedCredentials>> _watched = [];
    private static int _pruneAt = MinimumPruneCount;

    static CredentialMeter() =>
        _meter.CreateObservableGauge("starrocks.awsauth.credentials.age", Ages, "s", "Time since the cached credentials were obtained.");

    /// <summary>Reports the age of credentials until they are garbage collected.</summary>
    internal static void Watch(RefreshedCredentials credentials)
    {
        lock (_watched)
        {
            // Pruning only when the list has doubled keeps the cost per entry constant.
            if (_watched.Count >= _pruneAt)
            {
                _watched.RemoveAll(static reference => !reference.TryGetTarget(out _));
                _pruneAt = Math.Max(MinimumPruneCount, _watched.Count * 2);
            }

            _watched.Add(new WeakReference<RefreshedCredentials>(credentials));
        }
    }

    internal static void Count(CredentialSource source, RefreshOutcome outcome)
    {
        if (!_refreshes.Enabled && !_failures.Enabled)
            return;
        var tags = Tags(source);
        Listeners.Report(() => _refreshes.Add(1, tags));
        if (outcome.Failure is { } failure)
            Listeners.Report(() => _failures.Add(1, [.. tags, new("error.type", ErrorOf(failure))]));
    }

    internal static string NameOf(CredentialStep step) => step switch
    {
        CredentialStep.InstanceProfile => "instance_profile",
        CredentialStep.WebIdentity => "web_identity",
        CredentialStep.SdkDefault => "sdk_default",
        CredentialStep.NodeIdentity => "node_identity",
        _ => "assume_role",
    };

    internal static string ErrorOf(RefreshFailure failure) => failure.ErrorCode ?? "_OTHER";

    private static KeyValuePair<string, object?>[] Tags(CredentialSource source) => source.RoleArn is { } role
        ? [new(StepTag, NameOf(source.Step)), new(RoleTag, role)]
        : [new(StepTag, NameOf(source.Step))];

    /// <summary>
    /// Returns the highest age for each set of tags, because several measurements with the same tags overwrite each other.
    /// </summary>
    private static List<Measurement<double>> Ages()
    {
        var ages = new Dictionary<(CredentialStep, string?), (double Age, CredentialSource Source)>();
        lock (_watched)
        {
            foreach (var reference in _watched)
            {
                if (reference.TryGetTarget(out var credentials) && credentials.Age is { } age)
                {
                    var series = (credentials.Source.Step, credentials.Source.RoleArn);
                    if (!ages.TryGetValue(series, out var oldest) || oldest.Age < age.TotalSeconds)
                        ages[series] = (age.TotalSeconds, credentials.Source);
                }
            }
        }

        return ages.Values.Select(static oldest => new Measurement<double>(oldest.Age, Tags(oldest.Source))).ToList();
    }
#else
    internal static void Watch(RefreshedCredentials credentials)
    {
    }

    internal static void Count(CredentialSource source, RefreshOutcome outcome)
    {
    }
#endif
}
