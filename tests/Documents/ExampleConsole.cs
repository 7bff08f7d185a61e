using System.IO;
using System.Threading;

namespace Documents;

/// <summary>Takes the place of the console in an example that runs, so that its output can be compared.</summary>
public static class ExampleConsole
{
    private static readonly AsyncLocal<StringWriter?> _output = new();

    /// <summary>Starts to collect the output of the caller.</summary>
    public static StringWriter Collect() => _output.Value = new StringWriter { NewLine = "\n" };

    public static void WriteLine(object? value) => _output.Value?.WriteLine(value);
}
