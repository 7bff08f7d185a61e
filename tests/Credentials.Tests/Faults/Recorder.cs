using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

namespace StarRocks.AwsAuth.Credentials.Tests.Faults;

/// <summary>Records everything that a program can observe: metrics, activities, traces, and the events of .NET for networks.</summary>
public sealed class Recorder : IDisposable
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly MeterListener _meter;
    private readonly ActivityListener _activities;
    private readonly NetworkEvents _events;
    private readonly Writer _trace;

    public Recorder()
    {
        _meter = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meter.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument.Name + Text(tags)));
        _meter.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument.Name + Text(tags)));
        _meter.Start();
        _activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Add(
                $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} "
                + string.Join(' ', activity.Events.SelectMany(static e => e.Tags))),
        };
        ActivitySource.AddActivityListener(_activities);
        _events = new NetworkEvents(this);
        _trace = new Writer(this);
        Trace.Listeners.Add(_trace);
    }

    /// <summary>Returns the texts since the last call.</summary>
    public IEnumerable<string> Take()
    {
        _meter.RecordObservableInstruments();
        while (_texts.TryDequeue(out var text))
            yield return text;
    }

    public void Dispose()
    {
        Trace.Listeners.Remove(_trace);
        _trace.Dispose();
        _events.Dispose();
        _activities.Dispose();
        _meter.Dispose();
    }

    private void Add(string text) => _texts.Enqueue(text);

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(static tag => tag.Key + "=" + tag.Value));

    private sealed class NetworkEvents(Recorder recorder) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net.", StringComparison.Ordinal))
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }

        // The base constructor can raise events before the field is set.
        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            recorder?.Add($"{eventData.EventSource.Name}/{eventData.EventName} {string.Join(' ', eventData.Payload ?? new([]))}");
    }

    private sealed class Writer(Recorder recorder) : TraceListener
    {
        public override void Write(string? message) => recorder.Add(message ?? "");

        public override void WriteLine(string? message) => recorder.Add(message ?? "");
    }
}
