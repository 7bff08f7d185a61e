using System;
using System.Globalization;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Shows on a terminal how many files are checked, if it takes longer than a moment.</summary>
/// <param name="output">The terminal; null if there is none.</param>
/// <param name="time">The clock.</param>
internal sealed class Progress(TextWriter? output, TimeProvider time)
{
    private static readonly TimeSpan _moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next = _moment;
    private int _shown;

    /// <summary>Shows a number of files, unless it was just shown.</summary>
    public void Show(int count, int total)
    {
        if (output is null || time.GetElapsedTime(_start) is var elapsed && elapsed < _next)
            return;
        _next = elapsed + _interval;
        var text = string.Create(CultureInfo.InvariantCulture, $"Checked {count} of {total} files");
        output.Write("\r" + text);
        output.Flush();
        _shown = text.Length;
    }

    /// <summary>Removes the text, before something else is written.</summary>
    public void Clear()
    {
        if (_shown == 0)
            return;
        output!.Write("\r" + new string(' ', _shown) + "\r");
        output.Flush();
        _shown = 0;
    }
}
