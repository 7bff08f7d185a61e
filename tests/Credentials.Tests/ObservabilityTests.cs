using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>Tests metrics and traces.</summary>
[Collection(Process.Environment)]
public sealed class ObservabilityTests
{
    [Fact]
    public async Task Refreshes_failures_and_age_are_measured()
    {
        var seen = new ConcurrentQueue<(string Name, double Value, string Tags)>();
        // All tests share the meter, so no other test uses this role.
        const string Role = "arn:aws:iam::123456789012:role/data/measured";
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "StarRocks.AwsAuth")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Enqueue((instrument.Name, value, Text(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.Enqueue((instrument.Name, value, Text(tags))));
        listener.Start();
        using var sts = new FakeSts();
        var credentials = Blocks.KeysAndRole(sts, Role).CreateCredentials();
        await credentials.GetCredentialsAsync();
        sts.Override = static _ => FakeSts.Error(403, "AccessDenied", "no");
        await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts, Role).CreateCredentials().GetCredentialsAsync);
        listener.RecordObservableInstruments();
        var tags = $"starrocks.awsauth.step=assume_role starrocks.awsauth.role_arn={Role}";
        Assert.Equal(2, seen.Count(measured => measured == ("starrocks.awsauth.refreshes", 1, tags)));
        Assert.Single(seen, measured => measured == ("starrocks.awsauth.refresh.failures", 1, tags + " error.type=AccessDenied"));
        Assert.Contains(
            seen,
            measured => measured.Name == "starrocks.awsauth.credentials.age" && measured.Tags == tags && measured.Value is >= 0 and < 600);
        Assert.All(seen, measured => NoSecret.In(measured.Tags));
        GC.KeepAlive(credentials);
    }

    [Fact]
    public async Task The_age_is_reported_once_for_equal_tags()
    {
        const string Role = "arn:aws:iam::123456789012:role/data/aged";
        var ages = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument),
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => ages.Enqueue(instrument.Name + Text(tags)));
        listener.Start();
        using var sts = new FakeSts();
        var (one, other) = (Blocks.KeysAndRole(sts, Role).CreateCredentials(), Blocks.KeysAndRole(sts, Role).CreateCredentials());
        await one.GetCredentialsAsync();
        await other.GetCredentialsAsync();
        listener.RecordObservableInstruments();
        Assert.Single(
            ages,
            static age =>
                age.StartsWith("starrocks.awsauth.credentials.age", StringComparison.Ordinal)
                    && age.EndsWith(Role, StringComparison.Ordinal));
        GC.KeepAlive((one, other));
    }

    [Fact]
    public async Task A_refresh_is_an_activity()
    {
        var seen = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "StarRocks.AwsAuth",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = seen.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var sts = new FakeSts();
        await Blocks.KeysAndRole(sts).CreateCredentials().GetCredentialsAsync();
        sts.Override = static _ => FakeSts.Error(403, "AccessDenied", Blocks.SecretKey);
        await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).CreateCredentials().GetCredentialsAsync);
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error], seen.Select(activity => activity.Status));
        Assert.All(seen, activity => Assert.Equal("assume_role", activity.GetTagItem("starrocks.awsauth.step")));
        Assert.Equal("AccessDenied", seen.Last().GetTagItem("error.type"));
        Assert.All(seen, activity => NoSecret.In(activity.StatusDescription + string.Join(' ', activity.Tags)));
    }

    [Fact]
    public async Task Metrics_traces_and_events_contain_no_secret()
    {
        var texts = new ConcurrentQueue<string>();
        using var meter = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument),
        };
        meter.SetMeasurementEventCallback<long>((instrument, value, tags, _) => texts.Enqueue(instrument.Name + Text(tags)));
        meter.SetMeasurementEventCallback<double>((instrument, value, tags, _) => texts.Enqueue(instrument.Name + Text(tags)));
        meter.Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => texts.Enqueue(
                $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} "
                + string.Join(' ', activity.Events.SelectMany(static e => e.Tags))),
        };
        ActivitySource.AddActivityListener(listener);
        using var events = new NetworkEventListener(texts);
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        using var pod = new Pod();
        await Blocks.ProfileAndRole(sts).On(TestHost.With(imds)).GetCredentialsAsync();
        await Pod.Block(sts).On(pod.Host).GetCredentialsAsync();
        sts.Override = static _ => FakeSts.Error(403, "AccessDenied", Blocks.SecretKey + FakeSts.Token);
        await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        meter.RecordObservableInstruments();
        Assert.Contains(texts, static text => text.StartsWith("starrocks.awsauth.refresh ", StringComparison.Ordinal));
        Assert.Contains(texts, static text => text.StartsWith("System.Net.Sockets/", StringComparison.Ordinal));
        Assert.All(texts, NoSecret.In);
    }

    [Fact]
    public async Task A_listener_that_throws_does_not_affect_credentials()
    {
        using var meter = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "StarRocks.AwsAuth")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meter.SetMeasurementEventCallback<long>(static (_, _, _, _) => throw new InvalidOperationException("The listener is broken."));
        meter.Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "StarRocks.AwsAuth",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = static _ => throw new InvalidOperationException("The listener is broken."),
            ActivityStopped = static _ => throw new InvalidOperationException("The listener is broken."),
        };
        ActivitySource.AddActivityListener(listener);
        using var sts = new FakeSts();
        var host = TestHost.Real();
        var credentials = Blocks.KeysAndRole(sts).On(host);
        Assert.Equal("ASIASESSION00001", (await credentials.GetCredentialsAsync()).AccessKey);
        sts.Override = static _ => FakeSts.Error(403, "AccessDenied", "no");
        var denied = Blocks.KeysAndRole(sts).On(host);
        await Assert.ThrowsAsync<CredentialRefreshException>(denied.GetCredentialsAsync);
        sts.Override = null;
        host.Advance(TimeSpan.FromSeconds(0.6));
        Assert.Equal("ASIASESSION00002", (await denied.GetCredentialsAsync()).AccessKey);
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => tag.Key + "=" + tag.Value));

    private sealed class NetworkEventListener(ConcurrentQueue<string> texts) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.NameResolution")
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }

        // The base constructor can raise events before the field is set.
        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            texts?.Enqueue($"{eventData.EventSource.Name}/{eventData.EventName} {string.Join(' ', eventData.Payload ?? new([]))}");
    }
}
