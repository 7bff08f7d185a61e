namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a sink, such as a log, which shows the values that it gets.</summary>
/// <param name="Name">The name of the sink in the message.</param>
/// <param name="Form">How it formats values.</param>
internal sealed record SecretSink(string Name, SinkForm Form)
{
    private const string Mask = "which is shown as ******";

    /// <summary>Gets a value indicating whether the sink is the output of a program, where a statement is expected.</summary>
    public bool IsOutput { get; private init; }

    /// <summary>Gets what to do instead.</summary>
    public string Advice { get; private init; } = "Pass the Secret or the object that contains it, " + Mask;

    internal static SecretSink Log { get; } = new("a log", SinkForm.Elements);

    internal static SecretSink Serializer { get; } = new("a log", SinkForm.Members);

    internal static SecretSink Console { get; } = new("the console", SinkForm.Text) { IsOutput = true };

    internal static SecretSink Trace { get; } = new("the trace output", SinkForm.Text);

    internal static SecretSink Exception { get; } = new("an exception", SinkForm.Text)
    {
        Advice = "Name the key that is wrong, not its value",
    };

    internal static SecretSink ExceptionData { get; } = new(Exception.Name, SinkForm.Elements) { Advice = Exception.Advice };

    internal static SecretSink Activity { get; } = new("a trace", SinkForm.Elements);

    internal static SecretSink Event { get; } = new("an event", SinkForm.Members);

    internal static SecretSink CrashReport { get; } = new("a crash report", SinkForm.Text);
}
