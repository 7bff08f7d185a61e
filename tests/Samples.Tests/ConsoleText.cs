namespace StarRocks.AwsAuth.Samples.Tests;

/// <summary>Collects what is written to the console meanwhile.</summary>
internal sealed class ConsoleText : IDisposable
{
    private readonly (TextWriter Out, TextWriter Error) _before = (Console.Out, Console.Error);
    private readonly StringWriter _text = new();

    public ConsoleText()
    {
        var writer = TextWriter.Synchronized(_text);
        Console.SetOut(writer);
        Console.SetError(writer);
    }

    public override string ToString() => _text.ToString();

    public void Dispose()
    {
        Console.SetOut(_before.Out);
        Console.SetError(_before.Error);
        _text.Dispose();
    }
}
